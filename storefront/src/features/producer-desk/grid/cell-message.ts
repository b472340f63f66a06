import type { GoodsRow } from "@contracts/goods";
import type { EditColumn } from "./columns";
import { keyOf } from "./drafts";
import type { GridWords } from "./messages";
import { cellFace, type TypeContext } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

/** What is wrong with a cell, in a sentence, or null. The backend's own words are Vietnamese. */
export function cellMessage(
  grid: GoodsGrid,
  row: GoodsRow,
  column: EditColumn,
  { context, words }: { context: TypeContext; words: GridWords },
): string | null {
  const key = keyOf(row.variant_id, column);
  const { fault } = cellFace(row, column, grid.drafts.get(key), context);
  if (fault) return words.faults[fault];
  const told = grid.told.get(key);
  if (told?.state !== "refused") return null;
  return told.code === "missing" ? words.faults.missing : told.message;
}
