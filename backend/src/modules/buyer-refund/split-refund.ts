/** How the money of an order stands, đồng. */
export type OrderStanding = {
  /** What the buyer has still to bear: the bill less all that was given back or forgone. */
  kept_vnd: number;
  /** What was received of her, less what was paid back or is owed to her already. */
  net_paid_vnd: number;
};

/**
 * Of an amount that the buyer is to bear no longer: what must be paid back, and what is merely not asked for.
 * Together they are the amount; what is paid back is never more than she has paid.
 */
export function splitRefund(
  amount_vnd: number,
  { kept_vnd, net_paid_vnd }: OrderStanding,
): { back_vnd: number; forgone_vnd: number } {
  const over = net_paid_vnd - (kept_vnd - amount_vnd);
  const back_vnd = Math.max(0, Math.min(amount_vnd, net_paid_vnd, over));
  return { back_vnd, forgone_vnd: amount_vnd - back_vnd };
}
