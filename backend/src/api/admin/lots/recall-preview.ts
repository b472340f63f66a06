import type { LotOrder } from "../../../contracts/lot";
import type { LotBuyer, RecallPreview } from "../../../contracts/lot-office";

type Reached = Pick<LotOrder, "status"> & { buyer: Pick<LotBuyer, "email"> | null };

/**
 * Whom a recall would reach: parcels that have left are told by letter, or by telephone where the buyer gave
 * no address; those that have not get another lot instead.
 */
export function recallPreview(orders: readonly Reached[]): RecallPreview {
  const left = orders.filter(({ status }) => status === "shipped" || status === "delivered");
  const letters = left.filter(({ buyer }) => Boolean(buyer?.email)).length;
  const unsent = orders.filter(({ status }) => status === "confirmed").length;
  return { letters, calls: left.length - letters, unsent };
}
