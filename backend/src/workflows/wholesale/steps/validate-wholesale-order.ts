import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { today } from "../../../clock";
import { findProvince } from "../../../places/places";
import { previewLines } from "../preview-lines";
import { type AskedLine, mergeLines } from "../price-lines";
import { readWholesaleItems } from "../read-wholesale-items";
import { skuKey } from "../wholesale-item";

export type AskedOrder = {
  customer_group_id: string;
  lines: AskedLine[];
  province_code: string;
  expected_total: number;
};

/**
 * Answers the variants of the order's lines.
 * @throws MedusaError when a line cannot be ordered, or the total is not the one the buyer saw.
 */
export const validateWholesaleOrderStep = createStep(
  "validate-wholesale-order",
  async ({ customer_group_id, lines, province_code, expected_total }: AskedOrder, { container }) => {
    const skus = lines.map((line) => line.sku);
    const day = today();
    const items = await readWholesaleItems(container, { customer_group_id, skus, day });
    const zone = findProvince(province_code)?.zone ?? null;
    if (!zone) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "Hãy chọn tỉnh, thành phố nhận hàng.",
        "province",
      );
    }
    const preview = previewLines(items, lines, { zone, day });
    if (!preview.can_order) {
      const message = "Có dòng hàng chưa đặt được. Vui lòng xem lại số lượng, quy cách thùng và tồn kho.";
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "lines_refused");
    }
    if (preview.total !== expected_total) {
      const now = preview.total.toLocaleString("vi-VN");
      const message = `Tổng tiền đã đổi thành ${now} ₫. Vui lòng xem lại rồi đặt lại.`;
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "total_changed");
    }
    const idBySku = new Map(items.map((item) => [skuKey(item.sku), item.variant_id]));
    const picks = mergeLines(lines).map(({ sku, quantity }) => ({
      variant_id: idBySku.get(sku) ?? "",
      quantity,
    }));
    return new StepResponse(picks);
  },
);
