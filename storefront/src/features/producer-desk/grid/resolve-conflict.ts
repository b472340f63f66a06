import type { GoodsRow } from "@contracts/goods";
import { type CellWords, cellText } from "./cell-text";
import type { EditColumn } from "./columns";
import type { Draft, Writing } from "./drafts";
import { readCell } from "./read-cell";

type Context = { words: CellWords; today: string };
/** What a member can do about a cell that somebody else has changed. */
export type Choice = "mine" | "theirs" | "count_before";

/** A row with what is in a cell now, as the backend told it. */
export const withNow = (row: GoodsRow, column: EditColumn, now: unknown): GoodsRow => {
  const cell = {
    price: "price",
    plan: "planned_price",
    tiers: "tiers",
    count: "stocked",
    move: "stocked",
    reason: "stocked",
    level: "low_stock_level",
    season: "season",
    hidden: "is_hidden",
  }[column];
  return { ...row, [cell]: now };
};

/** What a member counted less what she saw: the difference she found, whatever has moved since. */
export function countedDifference(draft: Draft, context: Context): number | null {
  const read = readCell("count", draft.text, context);
  if ("fault" in read || typeof read.value !== "number" || typeof draft.seen !== "number") return null;
  return read.value - draft.seen;
}

/**
 * The cells that a choice writes. Keeping mine means: I have seen what is there now. A count made before the
 * stock moved becomes the difference it found, so that neither is lost.
 */
export function resolveConflict(
  { row, column, draft, now }: { row: GoodsRow; column: EditColumn; draft: Draft; now: unknown },
  choice: Choice,
  context: Context,
): Writing[] {
  const { variant_id } = row;
  if (choice === "theirs") return [{ variant_id, column, draft: undefined }];
  if (choice === "mine") return [{ variant_id, column, draft: { text: draft.text, seen: now } }];
  const difference = countedDifference(draft, context);
  if (difference === null) return [];
  if (difference === 0) return [{ variant_id, column, draft: undefined }];
  return [
    { variant_id, column: "move", draft: { text: String(difference), seen: null } },
    { variant_id, column: "reason", draft: { text: context.words.reasons.counted, seen: null } },
  ];
}

/** What is there now, in the words of the cell. */
export const nowText = (row: GoodsRow, column: EditColumn, now: unknown, words: CellWords): string =>
  cellText(
    withNow(row, column === "move" ? "count" : column, now),
    column === "move" ? "count" : column,
    words,
  );
