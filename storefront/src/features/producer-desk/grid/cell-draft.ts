import type { GoodsRow } from "@contracts/goods";
import { seenIn } from "./cell-text";
import type { EditColumn } from "./columns";
import { keyOf } from "./drafts";
import { type CellValue, readCell } from "./read-cell";
import type { TypeContext } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";

/** The value that a cell has as typed, or as saved where nothing, or nothing readable, is typed. */
export function valueIn<Column extends EditColumn>(
  grid: GoodsGrid,
  row: GoodsRow,
  column: Column,
  context: TypeContext,
): CellValue[Column] {
  const draft = grid.drafts.get(keyOf(row.variant_id, column));
  const read = draft ? readCell(column, draft.text, context) : null;
  const value = read && "value" in read ? read.value : seenIn(row, column);
  return value as CellValue[Column];
}
