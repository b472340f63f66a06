import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { STORED_FILE_MODULE, type StoredFileService } from "../../../../../modules/stored-file";
import { readProducer } from "../../../../../workflows/producer/read-producer";
import { answerFile } from "../../../../files/answer-file";
import { idInPath, notFound, ownProducer } from "../../../tenancy/producer-context";

/** The file of one of the producer's own papers. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { papers } = await readProducer(req.scope, ownProducer(req).producer_id);
  const fileId = papers.find((paper) => paper.id === idInPath(req))?.file_id;
  const file = fileId ? await req.scope.resolve<StoredFileService>(STORED_FILE_MODULE).read(fileId) : null;
  if (!file) throw notFound();
  answerFile(res, file);
}
