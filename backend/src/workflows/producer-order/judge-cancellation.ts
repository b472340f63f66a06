import { MedusaError } from "@medusajs/framework/utils";
import type { LineCut, LockedPart, StandingLine } from "../../modules/producer-order";
import { openPieces } from "../../modules/producer-order";
import { leftSlots, lineTotals } from "../ledger/earned-parts";
import type { OrderMoney } from "../ledger/order-money";

/** The lines of a part with what is left of each in pieces and đồng. */
export function standingLines(money: OrderMoney, partId: string): StandingLine[] {
  const part = money.parts.find((row) => row.id === partId);
  if (!part) return [];
  const lines = money.lines.filter((line) => line.producer_order_id === partId);
  const totals = lineTotals(part, lines);
  const slots = leftSlots(money, part.order_id);
  return lines.map(({ line_item_id, quantity, canceled_quantity }, index) => ({
    ...{ line_item_id, quantity, canceled_quantity, total_vnd: totals[index] ?? 0 },
    left_vnd: slots.find((slot) => slot.line_item_id === line_item_id)?.left_vnd ?? 0,
  }));
}

/** What is left of the fee of a part's parcel, đồng. */
export const leftShipping = (money: OrderMoney, orderId: string, partId: string): number =>
  leftSlots(money, orderId).find((slot) => slot.producer_order_id === partId && slot.line_item_id === null)
    ?.left_vnd ?? 0;

/**
 * Whether these pieces can still be taken out of a part: nothing that has left can.
 * @throws MedusaError conflict, saying what is left
 */
export function requireCancelable(
  part: LockedPart,
  lines: readonly StandingLine[],
  cuts: readonly LineCut[],
): void {
  if (part.status !== "placed" && part.status !== "confirmed") {
    const message =
      part.status === "canceled"
        ? "Đơn này đã huỷ hết rồi."
        : "Hàng đã gửi đi nên không huỷ được nữa. Khách có thể báo trả hàng khi nhận.";
    throw new MedusaError(MedusaError.Types.CONFLICT, message, "wrong_state");
  }
  for (const cut of cuts) {
    const line = lines.find((row) => row.line_item_id === cut.line_item_id);
    if (!line) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy.");
    if (cut.quantity <= openPieces(line)) continue;
    const message = `Món này chỉ còn ${openPieces(line)} chưa huỷ. Hãy tải lại trang rồi chọn lại.`;
    throw new MedusaError(MedusaError.Types.CONFLICT, message, "too_many");
  }
}
