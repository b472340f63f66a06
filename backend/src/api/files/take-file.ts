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

/**
 * Takes at most `most` files of the form's field `files` into memory, and the other fields into
 * `req.body`. @throws MedusaError invalid_data for more files, or a larger one
 */
export function takeFiles(maxBytes: number, most: number) {
  const limits = { fileSize: maxBytes, files: most, fields: 40, fieldSize: 20_000, parts: 40 + most };
  const read = multer({ storage: multer.memoryStorage(), limits }).array("files", most);
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    read(req, res, (error: unknown) => next(refusalOf(error, maxBytes, most)));
  };
}

/**
 * Takes at most one file for each of these fields into memory, and the other fields into `req.body`.
 * @throws MedusaError invalid_data for another field with a file, or a larger one
 */
export function takeNamedFiles(maxBytes: number, names: readonly string[]) {
  const most = names.length;
  const limits = { fileSize: maxBytes, files: most, fields: 60, fieldSize: 10_000, parts: 60 + most };
  const fields = names.map((name) => ({ name, maxCount: 1 }));
  const read = multer({ storage: multer.memoryStorage(), limits }).fields(fields);
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    read(req, res, (error: unknown) => next(refusalOf(error, maxBytes, most)));
  };
}

/** The file that `takeNamedFiles` has taken for a field, or null where it was left empty. */
export function namedFile(req: MedusaRequest, name: string): TakenFile | null {
  const taken: unknown = Reflect.get(req, "files");
  if (typeof taken !== "object" || taken === null) return null;
  const files: Express.Multer.File[] = Reflect.get(taken, name) ?? [];
  const file = files.find(({ size }) => size > 0);
  return file ? takenFrom(file) : null;
}

function refusalOf(error: unknown, maxBytes: number, most: number): unknown {
  if (!(error instanceof multer.MulterError)) return error;
  if (error.code === "LIMIT_FILE_SIZE") return refused(`Tệp lớn quá ${maxBytes / 1024 / 1024} MB.`);
  const isTooMany = error.code === "LIMIT_FILE_COUNT" || error.code === "LIMIT_UNEXPECTED_FILE";
  return refused(isTooMany ? `Chỉ nhận nhiều nhất ${most} ảnh.` : "Biểu mẫu gửi lên chưa đúng.");
}

/** The files that `takeFiles` has taken; a field for files that was left empty counts for none. */
export function takenFiles(req: MedusaRequest): TakenFile[] {
  const taken: unknown = Reflect.get(req, "files");
  const files: Express.Multer.File[] = Array.isArray(taken) ? taken : [];
  return files.filter((file) => file.size > 0 || file.originalname !== "").map(takenFrom);
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
  return file ? takenFrom(file) : null;
}

// Multer reads names as latin1; browsers send UTF-8.
const takenFrom = (file: Express.Multer.File): TakenFile => ({
  name: Buffer.from(file.originalname, "latin1").toString("utf8"),
  base64: file.buffer.toString("base64"),
});
