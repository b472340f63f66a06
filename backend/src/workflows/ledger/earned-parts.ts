import type { RefundReason } from "../../contracts/ledger";
import {
  type EarnedPart,
  earnedAt,
  paidAt,
  type RefundSlot,
  rateOn,
  type SoldLine,
  splitMoney,
} from "../../modules/ledger";
import { vietnamDay } from "../../vietnam-day";
import type { LineRow, OrderMoney, PartRow } from "./order-money";

const refundWords: Record<RefundReason, string> = {
  canceled_line: "Hủy hàng",
  returned_goods: "Khách trả hàng",
  complaint: "Giải quyết khiếu nại",
  refund: "Hoàn tiền cho khách",
};

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
const iso = (at: Date): string => at.toISOString();

/**
 * What each line of a part was sold for. Lines written before totals were kept share the part's total by
 * price and quantity.
 */
export function lineTotals(part: PartRow, lines: readonly LineRow[]): number[] {
  const known = lines.map((line) => line.total_vnd);
  if (known.every((total) => total !== null)) return known;
  const gross = lines.map((line) => line.quantity * line.unit_price_vnd);
  return sum(gross) === 0 ? gross : splitMoney(part.item_total_vnd, gross);
}

const linesOf = (money: OrderMoney, part: PartRow): LineRow[] =>
  money.lines.filter((line) => line.producer_order_id === part.id);

function soldLines(money: OrderMoney, part: PartRow): SoldLine[] {
  const lines = linesOf(money, part);
  const totals = lineTotals(part, lines);
  // The rules of the day of the order: a later one never changes what was agreed.
  const day = vietnamDay(part.placed_at);
  return lines.map((line, index) => ({
    line_item_id: line.line_item_id,
    title: [line.title, line.variant_title].filter(Boolean).join(" · "),
    total_vnd: totals[index] ?? 0,
    commission_bp: rateOn(money.rules, "commission", line.product_group, day),
    vat_bp: rateOn(money.rules, "vat", part.legal_form, day),
    pit_bp: rateOn(money.rules, "pit", part.legal_form, day),
  }));
}

/** When everything that an order still asks for was received; null while it was not. */
export function orderPaidAt(money: OrderMoney, orderId: string): string | null {
  const standing = money.parts.filter((part) => part.order_id === orderId && part.status !== "canceled");
  const ids = new Set(standing.map((part) => part.id));
  const asked = sum(standing.map((part) => part.item_total_vnd + part.shipping_total_vnd));
  const forgone = money.shares.filter(
    (share) => !share.is_paid_back && ids.has(share.producer_order_id ?? ""),
  );
  const captures = money.captures
    .filter((capture) => capture.order_id === orderId)
    .map(({ amount_vnd, at }) => ({ amount_vnd, at: iso(at) }));
  return paidAt(asked - sum(forgone.map((share) => share.amount_vnd)), captures);
}

/** The parts of these orders whose money is the producer's, with all that the entries follow from. */
export function earnedParts(money: OrderMoney): EarnedPart[] {
  return money.parts.flatMap((part): EarnedPart[] => {
    if (part.status !== "delivered") return [];
    const delivered = part.delivered_at ? iso(part.delivered_at) : null;
    const earned_at = earnedAt(delivered, orderPaidAt(money, part.order_id));
    if (earned_at === null) return [];
    const { producer_id, order_id, id, code, shipping_total_vnd } = part;
    const shares = money.shares.filter((share) => share.producer_order_id === id);
    return [
      {
        ...{
          producer_id,
          order_id,
          producer_order_id: id,
          code,
          earned_at,
          shipping_vnd: shipping_total_vnd,
        },
        lines: soldLines(money, part),
        shares: shares.map(({ at, reason, ...share }) => ({
          ...share,
          at: iso(at),
          words: refundWords[reason],
        })),
      },
    ];
  });
}

/** What each line and parcel of one order was sold for. */
export function soldSlots(money: OrderMoney, orderId: string): RefundSlot[] {
  return money.parts
    .filter((part) => part.order_id === orderId)
    .flatMap((part): RefundSlot[] => {
      const common = { producer_order_id: part.id, is_canceled: part.status === "canceled" };
      const lines = linesOf(money, part);
      const totals = lineTotals(part, lines);
      return [
        ...lines.map((line, index) => ({
          ...common,
          line_item_id: line.line_item_id,
          left_vnd: totals[index] ?? 0,
        })),
        { ...common, line_item_id: null, left_vnd: part.shipping_total_vnd },
      ];
    });
}

/** The same slots, less what was taken of them before. */
export const leftSlots = (money: OrderMoney, orderId: string): RefundSlot[] =>
  soldSlots(money, orderId).map((slot) => {
    const taken = money.shares.filter(
      (share) =>
        share.producer_order_id === slot.producer_order_id && share.line_item_id === slot.line_item_id,
    );
    return { ...slot, left_vnd: slot.left_vnd - sum(taken.map((share) => share.amount_vnd)) };
  });
