import type { MedusaContainer } from "@medusajs/framework/types";
import { FieldRefusal } from "../../field-refusal";
import { STORED_FILE_MODULE, type StoredFileService } from "../../modules/stored-file";
import { pictureFileId } from "./picture-address";

/**
 * Pictures are those the page has (`known`), and photographs this producer has sent in; each once.
 * @throws FieldRefusal for any other
 */
export async function requireOwnPictures(
  container: MedusaContainer,
  pictures: string[],
  known: string[],
  producer_id: string,
): Promise<void> {
  const fresh = pictures.filter((address) => !known.includes(address));
  const ids = fresh.map((address) => pictureFileId(address) ?? "");
  const files = ids.length
    ? await container
        .resolve<StoredFileService>(STORED_FILE_MODULE)
        .listStoredFiles({ id: ids, producer_id, kind: "webp" }, { select: ["id"] })
    : [];
  const own = new Set(files.map((file) => file.id));
  if (!ids.every((id) => own.has(id)) || new Set(pictures).size !== pictures.length) {
    throw new FieldRefusal({ pictures: "Có ảnh không dùng được. Bạn tải ảnh lên lại." }, "pictures");
  }
}
