import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { today } from "../../../clock";
import { FieldRefusal } from "../../../field-refusal";
import { findProvince } from "../../../places/places";
import { previewLines } from "../preview-lines";
import type { AskedLine } from "../price-lines";
import { readWholesaleItems } from "../read-wholesale-items";
import { skuKey } from "../wholesale-item";

export type AskedOrder = {
  customer_group_id: string;
  lines: AskedLine[];
  province_code: string;
  expected_total: number;
  /** Day (YYYY-MM-DD) on which the company would like its goods; not one that has passed. */
  wanted_on?: string | null | undefined;
  /** SKU → đồng, where somebody has approved exactly these prices. */
  approved_prices?: Record<string, number> | null | undefined;
};

const refused = (message: string, code: string): MedusaError =>
  new MedusaError(MedusaError.Types.CONFLICT, message, code);

/**
 * Answers the variants of the order's lines with the prices agreed for them.
 * @throws MedusaError when a line cannot be ordered, or the total is not the one the buyer saw.
 */
export const validateWholesaleOrderStep = createStep(
  "validate-wholesale-order",
  async ({ customer_group_id, lines, ...asked }: AskedOrder, { container }) => {
    const skus = lines.map((line) => line.sku);
    const day = today();
    if (asked.wanted_on && asked.wanted_on < day)
      throw new FieldRefusal(
        { wanted_on: "Ngày mong nhận đã qua. Hãy chọn từ hôm nay trở đi." },
        "wanted_on",
      );
    const items = await readWholesaleItems(container, { customer_group_id, skus, day });
    const zone = findProvince(asked.province_code)?.zone ?? null;
    if (!zone) {
      const message = "Hãy chọn tỉnh, thành phố nhận hàng.";
      throw new MedusaError(MedusaError.Types.INVALID_DATA, message, "province");
    }
    const preview = previewLines(items, lines, { zone, day });
    if (!preview.can_order)
      throw refused(
        "Có dòng hàng chưa đặt được. Vui lòng xem lại số lượng, quy cách thùng và tồn kho.",
        "lines_refused",
      );
    const priced = preview.parts.flatMap((part) => part.lines);
    const { approved_prices } = asked;
    const isAsApproved = priced.every(
      (line) => !approved_prices || approved_prices[skuKey(line.sku)] === line.unit_price,
    );
    if (preview.total !== asked.expected_total || !isAsApproved) {
      const now = preview.total.toLocaleString("vi-VN");
      throw refused(
        `Giá đã đổi, tổng tiền bây giờ là ${now} ₫. Vui lòng xem lại rồi đặt lại.`,
        "total_changed",
      );
    }
    const idBySku = new Map(items.map((item) => [skuKey(item.sku), item.variant_id]));
    const picks = priced.map(({ sku, quantity, unit_price }) => ({
      variant_id: idBySku.get(skuKey(sku)) ?? "",
      quantity,
      unit_price: unit_price ?? 0,
    }));
    return new StepResponse(picks);
  },
);
