import { z } from "zod";
import { fold, foldedWords } from "../../../catalogue/fold";
import type { OfficeListingRow } from "../../../contracts/listing";

export const listingQuerySchema = z.object({
  q: z.string().trim().max(200).optional(),
  state: z.enum(["submitted", "returned", "approved"]).optional(),
  kind: z.enum(["new", "change"]).optional(),
});

/** What a clerk asks for: those that wait first, the longest waiting at the top, then the newest decided. */
export function selectListings<
  Row extends Pick<
    OfficeListingRow,
    "is_new" | "state" | "product" | "producer" | "submitted_at" | "reviewed_at"
  >,
>(rows: readonly Row[], query: z.infer<typeof listingQuerySchema>): Row[] {
  const words = foldedWords(query.q ?? "");
  const textOf = (row: Row) => ` ${fold(`${row.product.title} ${row.producer.name}`)}`;
  return rows
    .filter((row) => query.state === undefined || row.state === query.state)
    .filter((row) => query.kind === undefined || row.is_new === (query.kind === "new"))
    .filter((row) => words.every((word) => textOf(row).includes(` ${word}`)))
    .sort(byUrgency);
}

type Dated = Pick<OfficeListingRow, "state" | "submitted_at" | "reviewed_at">;

function byUrgency(a: Dated, b: Dated): number {
  const isWaiting = (row: Dated) => row.state === "submitted";
  if (isWaiting(a) !== isWaiting(b)) return isWaiting(a) ? -1 : 1;
  if (isWaiting(a)) return (a.submitted_at ?? "").localeCompare(b.submitted_at ?? "");
  return (b.reviewed_at ?? "").localeCompare(a.reviewed_at ?? "");
}
