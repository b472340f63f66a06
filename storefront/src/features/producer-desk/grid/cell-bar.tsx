import type { GoodsRow } from "@contracts/goods";
import { Button } from "@/ui/button";
import { cellMessage } from "./cell-message";
import { cellText } from "./cell-text";
import type { EditColumn } from "./columns";
import { ConflictChoice, conflictOf } from "./conflict-choice";
import { keyOf } from "./drafts";
import type { GridWords } from "./messages";
import type { TypeContext } from "./typed";
import type { GoodsGrid } from "./use-goods-grid";
import type { TableKeys } from "./use-table-keys";

type CellBarProps = {
  grid: GoodsGrid;
  rows: readonly GoodsRow[];
  columns: readonly EditColumn[];
  keys: TableKeys;
  context: TypeContext;
  words: GridWords;
  onFill: () => void;
};

/** Above the table: which cell the cursor is in, what is saved there, and what is wrong with what was typed. */
export const CellBar = ({ grid, rows, columns, keys, context, words, onFill }: CellBarProps) => {
  const { cursor } = keys.selection;
  const { top, bottom } = keys.range;
  const row = rows[cursor.row];
  const column = columns[cursor.column];
  if (!row || !column) return null;
  const conflict = conflictOf(grid, row, column);
  const message = cellMessage(grid, row, column, { context, words });
  const isDraft = grid.drafts.has(keyOf(row.variant_id, column));
  return (
    <div className="grid gap-2 border-b border-hairline bg-gao px-3 py-2 text-sm">
      <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1">
        <p className="min-w-0 truncate">
          <strong>{words.columns[column]}</strong> · {row.product_title}, {row.variant_title}
        </p>
        {isDraft && (
          <p className="text-muc-muted">
            {words.row.now} {cellText(row, column, context.words) || "–"}
          </p>
        )}
        {message && (
          <p role="alert" className="font-semibold text-son">
            {message}
          </p>
        )}
        {bottom > top && (
          <span className="ml-auto">
            <Button type="button" size="small" look="secondary" onClick={onFill}>
              {words.tools.fill}
            </Button>
          </span>
        )}
      </div>
      {conflict && <ConflictChoice {...{ row, column, grid, context, words }} {...conflict} />}
    </div>
  );
};
