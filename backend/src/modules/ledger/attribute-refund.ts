import { splitMoney } from "./split-money";

/** What is left of a line or parcel that a refund may take. */
export type RefundSlot = {
  producer_order_id: string;
  line_item_id: string | null;
  left_vnd: number;
  /** The part was cancelled: a refund without a word of its own is for that first. */
  is_canceled: boolean;
};
export type Attributed = {
  producer_order_id: string | null;
  line_item_id: string | null;
  amount_vnd: number;
};

/**
 * Who bears a refund that nobody said more about: first the parts that were cancelled, then every line and
 * parcel in proportion to what is left of it, and what goes beyond the whole bill the operator itself.
 */
export function attributeRefund(amount_vnd: number, slots: readonly RefundSlot[]): Attributed[] {
  const taken: Attributed[] = [];
  let left = amount_vnd;
  for (const isCanceled of [true, false]) {
    const open = slots.filter((slot) => slot.is_canceled === isCanceled && slot.left_vnd > 0);
    const most = open.reduce((sum, slot) => sum + slot.left_vnd, 0);
    const part = Math.min(left, most);
    if (part === 0) continue;
    const amounts = splitMoney(
      part,
      open.map((slot) => slot.left_vnd),
    );
    open.forEach(({ producer_order_id, line_item_id }, index) => {
      taken.push({ producer_order_id, line_item_id, amount_vnd: amounts[index] ?? 0 });
    });
    left -= part;
  }
  if (left > 0) taken.push({ producer_order_id: null, line_item_id: null, amount_vnd: left });
  return taken.filter((share) => share.amount_vnd > 0);
}
