import type { ShelfState, StockDecision } from "./stock-change";

/** Why a change of stock cannot stand, in a sentence. */
export function stockRefusal({ problem }: Extract<StockDecision, { ok: false }>, shelf: ShelfState): string {
  if (problem === "changed_meanwhile")
    return `Số tồn đã đổi thành ${shelf.stocked} trong lúc bạn kiểm kê. Vui lòng xem lại rồi nhập lại.`;
  if (problem === "too_many") return "Số tồn nhiều nhất là 1.000.000.";
  return `Đơn hàng đang giữ ${shelf.reserved}; số tồn không thể thấp hơn số đó.`;
}
