import { MedusaError } from "@medusajs/framework/utils";
import type { LabelFieldHome, MissingLabelField } from "../contracts/label";
import { FieldRefusal } from "../field-refusal";
import type { LabelContent } from "./label-content";
import type { LabelStock } from "./label-stock";
import type { LotLabel } from "./read-lot-label";

const whereTo: Record<LabelFieldHome, string> = {
  listing: "điền ở mục Nhãn hàng trong tin đăng của sản phẩm",
  variant: "báo văn phòng OCOP ghi định lượng cho quy cách này",
  lot: "điền ở lô hàng",
  producer: "báo văn phòng OCOP ghi đủ tên và địa chỉ chủ thể",
};

/** The label's content. @throws MedusaError invalid_data: a service has no label */
export function requireContent(lot: LotLabel): LabelContent {
  if (lot.content) return lot.content;
  throw new MedusaError(MedusaError.Types.INVALID_DATA, "Dịch vụ không có nhãn hàng.", "label_of_service");
}

/** @throws MedusaError conflict: nothing of a recalled lot may be made to look saleable */
export function refuseRecalled({ state }: LotLabel): void {
  if (state !== "recalled") return;
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    "Lô này đang bị thu hồi, không in nhãn nữa.",
    "lot_recalled",
  );
}

/** @throws FieldRefusal naming every missing field and where it is filled in */
export function refuseIncomplete(missing: readonly MissingLabelField[]): void {
  if (missing.length === 0) return;
  const fields = missing.map(({ key, label, fill_in }) => [
    `label.${key}`,
    `Thiếu “${label}”: ${whereTo[fill_in]}.`,
  ]);
  throw new FieldRefusal(Object.fromEntries(fields), "label_incomplete");
}

/** @throws FieldRefusal: the text does not fit this paper in letters that may be printed */
export function refuseTooSmall({ width_mm, height_mm }: LabelStock, least_letter_mm: number): never {
  const size = `${width_mm} × ${height_mm} mm`.replaceAll(".", ",");
  const letters = String(least_letter_mm).replace(".", ",");
  const format = `Nội dung không vừa nhãn ${size} ở cỡ chữ nhỏ nhất được phép (cao ${letters} mm). Hãy chọn cỡ nhãn lớn hơn.`;
  throw new FieldRefusal({ format }, "label_too_small");
}
