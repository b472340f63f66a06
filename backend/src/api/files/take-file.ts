import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import multer from "multer";

/** `base64`: what a workflow takes its bytes as. */
export type TakenFile = { name: string; base64: string };

const refused = (message: string): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, "file_refused");

/**
 * Takes the file of a multipart form's field `file` into memory, and the other fields into `req.body`.
 * One form carries at most one file; a larger one than `maxBytes` is refused before it is read whole.
 */
export function takeFile(maxBytes: number) {
  const limits = { fileSize: maxBytes, files: 1, fields: 20, fieldSize: 10_000, parts: 21 };
  const read = multer({ storage: multer.memoryStorage(), limits }).single("file");
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    read(req, res, (error: unknown) => {
      if (!(error instanceof multer.MulterError)) return next(error);
      const megabytes = Math.floor(maxBytes / 1024 / 1024);
      const isTooLarge = error.code === "LIMIT_FILE_SIZE";
      next(refused(isTooLarge ? `Tệp lớn quá ${megabytes} MB.` : "Biểu mẫu gửi lên chưa đúng."));
    });
  };
}

/** The file that `takeFile` has taken. @throws MedusaError invalid_data when there is none */
export function takenFile(req: MedusaRequest): TakenFile {
  const file = optionalFile(req);
  if (!file) throw refused("Bạn chưa chọn tệp.");
  return file;
}

/** The file that `takeFile` has taken, or null. */
export function optionalFile(req: MedusaRequest): TakenFile | null {
  const file: Express.Multer.File | undefined = Reflect.get(req, "file");
  if (!file) return null;
  // Multer reads names as latin1; browsers send UTF-8.
  const name = Buffer.from(file.originalname, "latin1").toString("utf8");
  return { name, base64: file.buffer.toString("base64") };
}
