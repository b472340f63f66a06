import type { GoodsRow } from "@contracts/goods";
import { formatCount } from "@/lib/money";
import { type CellWords, cellText, seenIn } from "./cell-text";
import type { EditColumn } from "./columns";
import type { Draft, Writing } from "./drafts";
import { readsLike } from "./paste";
import { type CellFault, readCell } from "./read-cell";

export type TypeContext = { words: CellWords; today: string };

/** Columns in which nothing is an answer too: no planned price, no wholesale price. */
const mayBeEmpty: ReadonlySet<EditColumn> = new Set(["plan", "tiers"]);

/** What typing a text into a cell writes; the text that stands there already, or nothing, is no change. */
export function typedInto(row: GoodsRow, column: EditColumn, text: string, context: TypeContext): Writing {
  const { variant_id } = row;
  const isEmpty = text.trim() === "" && !mayBeEmpty.has(column);
  if (isEmpty || readsLike(row, column, text.trim(), context))
    return { variant_id, column, draft: undefined };
  return { variant_id, column, draft: { text: text.trim(), seen: seenIn(row, column) } };
}

export type CellFace = { text: string; fault: CellFault | null; isDraft: boolean };

/** A cell as it is shown: what was typed, tidied where it could be read, or what is saved. */
export function cellFace(
  row: GoodsRow,
  column: EditColumn,
  draft: Draft | undefined,
  context: TypeContext,
): CellFace {
  if (!draft) return { text: cellText(row, column, context.words), fault: null, isDraft: false };
  const read = readCell(column, draft.text, context);
  if ("fault" in read) return { text: draft.text, fault: read.fault, isDraft: true };
  if (typeof read.value !== "number") return { text: draft.text, fault: null, isDraft: true };
  const sign = column === "move" && read.value > 0 ? "+" : "";
  return { text: `${sign}${formatCount(read.value)}`, fault: null, isDraft: true };
}

/** What can be sold once this is saved; null where nothing about the stock is typed. */
export function availableAfter(
  row: GoodsRow,
  drafts: { count: Draft | undefined; move: Draft | undefined },
  context: TypeContext,
): number | null {
  const [column, draft] = drafts.move ? (["move", drafts.move] as const) : (["count", drafts.count] as const);
  if (!draft) return null;
  const read = readCell(column, draft.text, context);
  if ("fault" in read || typeof read.value !== "number") return null;
  const seen = column === "count" && typeof draft.seen === "number" ? draft.seen : 0;
  return row.available + read.value - seen;
}
