import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { STORED_FILE_MODULE, type StoredFileService } from "../../../../modules/stored-file";
import { answerFile } from "../../../files/answer-file";

/** The office may read every file. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const file = await req.scope.resolve<StoredFileService>(STORED_FILE_MODULE).read(req.params.id ?? "");
  if (!file) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy tệp này.");
  answerFile(res, file);
}
