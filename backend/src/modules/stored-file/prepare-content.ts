import { MedusaError } from "@medusajs/framework/utils";
import sharp from "sharp";
import { type FileKind, MAX_FILE_BYTES } from "../../contracts/file";
import { sniffKind } from "./file-kind";

const LONGEST_EDGE_PX = 2000;
const MOST_PIXELS = 60_000_000;

export type PreparedContent = { kind: FileKind; content: Buffer };

const refused = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message, "file_refused");

/**
 * Makes a file fit to be kept. A picture is drawn anew as WebP of at most 2000 px, which drops the place
 * where it was taken and whatever else was hidden in it; a PDF is kept as it is.
 * @throws MedusaError invalid_data with the reason in Vietnamese
 */
export async function prepareContent(bytes: Buffer, picturesOnly = false): Promise<PreparedContent> {
  if (bytes.length === 0) throw refused("Tệp này trống. Bạn chọn tệp khác.");
  if (bytes.length > MAX_FILE_BYTES) throw refused("Tệp lớn quá 10 MB. Bạn chụp nhỏ hơn hoặc nén lại.");
  const kind = sniffKind(bytes);
  if (kind === "pdf" && !picturesOnly) return { kind, content: bytes };
  if (kind !== "picture" && picturesOnly) throw refused("Chỉ nhận ảnh (JPG, PNG, WebP, AVIF).");
  if (kind !== "picture") throw refused("Chỉ nhận ảnh (JPG, PNG, WebP, AVIF) và PDF.");
  return { kind: "webp", content: await redraw(bytes) };
}

async function redraw(bytes: Buffer): Promise<Buffer> {
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, pages: 1 })
      .rotate()
      .resize({ width: LONGEST_EDGE_PX, height: LONGEST_EDGE_PX, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer();
  } catch (cause) {
    throw Object.assign(refused("Không đọc được ảnh này. Bạn chụp lại hoặc chọn ảnh khác."), { cause });
  }
}
