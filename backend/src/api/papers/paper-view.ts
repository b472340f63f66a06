import type { PaperView, SellingView } from "../../contracts/producer-paper";
import { FOR_EVER, foodUntil, type SellingPaper, sellingObstacle } from "../../modules/producer";

export type PaperRow = PaperView & SellingPaper;
/** What the office has said of a producer. */
export type StandingRow = Omit<SellingView, "obstacle" | "food_until"> & { is_suspended: boolean };

/** A paper without what is not to be seen of it; newest first in a list, see `newestFirst`. */
export const toPaperView = (row: PaperRow): PaperView => ({
  id: row.id,
  kind: row.kind,
  number: row.number,
  issued_on: row.issued_on,
  expires_on: row.expires_on,
  file_id: row.file_id,
  state: row.state,
  remark: row.remark,
  checked_by_name: row.checked_by_name,
  checked_on: row.checked_on,
  submitted_on: row.submitted_on,
  is_demonstration: row.is_demonstration,
});

/** What waits for a check first, then by the day it was handed in. */
export const newestFirst = (a: PaperView, b: PaperView): number =>
  Number(b.state === "submitted") - Number(a.state === "submitted") ||
  b.submitted_on.localeCompare(a.submitted_on) ||
  a.id.localeCompare(b.id);

/** How a producer stands to selling on a day. */
export function toSellingView(
  producer: StandingRow,
  papers: readonly SellingPaper[],
  day: string,
): SellingView {
  const until = foodUntil(papers);
  return {
    verified_on: producer.verified_on,
    refusal_reason: producer.refusal_reason,
    suspended_on: producer.suspended_on,
    suspension_reason: producer.suspension_reason,
    obstacle: sellingObstacle(producer, papers, day),
    food_until: until === FOR_EVER ? null : until,
  };
}
