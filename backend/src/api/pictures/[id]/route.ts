import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { STORED_FILE_MODULE, type StoredFileService } from "../../../modules/stored-file";
import { answerFile } from "../../files/answer-file";

/** A picture of an approved page, for everybody and without a key: browsers and the admin show it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const file = await req.scope.resolve<StoredFileService>(STORED_FILE_MODULE).read(req.params.id ?? "");
  if (file?.audience !== "public" || file.kind !== "webp") {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy ảnh này.");
  }
  answerFile(res, file);
}
