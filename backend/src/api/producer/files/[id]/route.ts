import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { STORED_FILE_MODULE, type StoredFileService } from "../../../../modules/stored-file";
import { answerFile } from "../../../files/answer-file";
import { idInPath, notFound, ownProducer } from "../../tenancy/producer-context";

/** A file of this producer; another one answers like one that does not exist. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = ownProducer(req);
  const file = await req.scope.resolve<StoredFileService>(STORED_FILE_MODULE).read(idInPath(req));
  if (file?.producer_id !== producer_id) throw notFound();
  answerFile(res, file);
}
