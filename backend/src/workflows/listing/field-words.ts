import { MedusaError } from "@medusajs/framework/utils";
import type { ListingField } from "../../contracts/listing";

/** The parts of a page, as people call them. */
const fieldWords: Record<ListingField, string> = {
  title: "tên",
  title_en: "tên tiếng Anh",
  description: "lời giới thiệu",
  description_en: "lời giới thiệu tiếng Anh",
  story: "câu chuyện",
  story_en: "câu chuyện tiếng Anh",
  keywords: "từ khoá",
  label: "nhãn",
  pictures: "ảnh",
  picture_alts: "lời tả ảnh",
  shelf_life_days: "hạn dùng",
  season_months: "mùa vụ",
  material_commune_code: "vùng nguyên liệu",
};

/** Says that the page is no longer what a proposal was built on, and in what. */
export const pageChanged = (fields: readonly ListingField[]): MedusaError => {
  const names = fields.map((field) => fieldWords[field]).join(", ");
  const message = `Trang sản phẩm đã đổi trong lúc bản này được soạn: ${names}. Cần soạn lại trên trang hiện nay.`;
  return new MedusaError(MedusaError.Types.CONFLICT, message, "page_changed");
};

/** Says that somebody else was quicker. */
export const changedMeanwhile = (state: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    `Bản giới thiệu này vừa được người khác thay đổi; nay ${state}. Bạn tải lại rồi làm tiếp.`,
    "changed_meanwhile",
  );
