import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";

const maxBytes = 10 * 1024 * 1024;

/** Extension and declared type of what may be uploaded: pictures, papers and tables, nothing that runs. */
const kinds: Record<string, RegExp> = {
  jpg: /^image\/jpeg$/,
  jpeg: /^image\/jpeg$/,
  png: /^image\/png$/,
  webp: /^image\/webp$/,
  avif: /^image\/avif$/,
  gif: /^image\/gif$/,
  pdf: /^application\/pdf$/,
  csv: /^(?:text\/csv|text\/plain|application\/vnd\.ms-excel)$/,
};

const refusal = "Chỉ nhận ảnh (JPG, PNG, WebP, AVIF, GIF), PDF và CSV, mỗi tệp không quá 10 MB.";
const filesSchema = z.array(z.object({ originalname: z.string(), mimetype: z.string(), size: z.number() }));

/** Whether a file of this name and declared type may lie under `/static`. */
export function isUploadable(name: string, mimeType: string): boolean {
  const extension = name.toLowerCase().split(".").at(-1) ?? "";
  return kinds[extension]?.test(mimeType) ?? false;
}

/** Refuses uploads that a browser could run, and those too large for a picture. */
export function uploadKinds(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const files = filesSchema.parse(Reflect.get(req, "files") ?? []);
  const refused = files.find(
    (file) => !isUploadable(file.originalname, file.mimetype) || file.size > maxBytes,
  );
  next(refused && new MedusaError(MedusaError.Types.INVALID_DATA, refusal));
}
