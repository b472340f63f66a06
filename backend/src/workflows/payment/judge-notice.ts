import type { OrderFacts } from "../order/order-facts";
import { dueTotal } from "../order/order-view";

export type Notice = { id: string; amount_vnd: number; memo: string; order_id: string | null };
export type PayableOrder = Pick<OrderFacts, "id" | "code" | "is_canceled" | "total" | "payment" | "parts">;

export type NoticeDecision =
  | { kind: "capture"; order_id: string; payment_id: string }
  | { kind: "matched"; order_id: string }
  | { kind: "unmatched"; order_id: string | null; remark: string };

/** Banks wrap the memo in words of their own, change its case and drop or space out the dash. */
const codePattern = /(?<![A-Z0-9])BK[-. ]?([2-9A-HJ-NP-Z]{6})(?![A-Z0-9])/g;

/** The order codes that a transfer's memo names, each once. */
export const codesIn = (memo: string): string[] => [
  ...new Set([...memo.toUpperCase().matchAll(codePattern)].map((match) => `BK-${match[1]}`)),
];

const amountText = (amount: number): string => `${amount.toLocaleString("vi-VN")} ₫`;

/**
 * What a bank notice means for the order its memo names. Only the exact amount pays an order; everything
 * else waits for the operator with a remark. A notice that already claimed its order before a crash stays
 * matched and captures nothing twice.
 */
export function judgeNotice(notice: Notice, codes: string[], order: PayableOrder | null): NoticeDecision {
  const unmatched = (remark: string): NoticeDecision => ({
    kind: "unmatched",
    order_id: order?.id ?? null,
    remark,
  });
  if (codes.length === 0) return unmatched("Nội dung chuyển khoản không có mã đơn.");
  if (codes.length > 1) return unmatched(`Nội dung chuyển khoản có nhiều mã đơn: ${codes.join(", ")}.`);
  if (!order) return unmatched(`Không có đơn nào mang mã ${codes[0]}.`);
  if (order.is_canceled) return unmatched("Đơn đã huỷ. Cần hoàn tiền cho khách.");
  if (order.payment?.method !== "vietqr") return unmatched("Đơn này không trả bằng chuyển khoản.");
  const due = dueTotal(order);
  if (notice.amount_vnd !== due) {
    return unmatched(`Số tiền không khớp: nhận ${amountText(notice.amount_vnd)}, đơn ${amountText(due)}.`);
  }
  if (order.payment.captured >= due) {
    return notice.order_id === order.id
      ? { kind: "matched", order_id: order.id }
      : unmatched("Đơn đã được thanh toán trước đó. Cần hoàn tiền cho khách.");
  }
  return { kind: "capture", order_id: order.id, payment_id: order.payment.id };
}
