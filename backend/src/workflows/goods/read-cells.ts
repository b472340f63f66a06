import {
  type CellOutcome,
  cellSchemas,
  type GoodsCells,
  type GoodsColumn,
  goodsColumns,
  type SaveGoods,
} from "../../contracts/goods";
import { columnRules } from "./cell-faults";

export type ReadRow = {
  variant_id: string;
  cells: GoodsCells;
  /** Cells that are nothing of the kind. */
  malformed: Partial<Record<GoodsColumn, CellOutcome>>;
};

/** Reads the cells of each row one by one, so that a wrong one spoils no other. */
export const readRows = (rows: SaveGoods["rows"]): ReadRow[] =>
  rows.map(({ variant_id, cells }) => {
    const read: ReadRow = { variant_id, cells: {}, malformed: {} };
    for (const column of goodsColumns) {
      const given: unknown = cells[column];
      if (given === undefined) continue;
      const parsed = cellSchemas[column].safeParse(given);
      if (parsed.success) Object.assign(read.cells, { [column]: parsed.data });
      else read.malformed[column] = { state: "refused", code: "invalid", message: columnRules[column] };
    }
    return read;
  });

/** The first variant that is named twice, or null: which of two rows is meant cannot be known. */
export function repeatedVariant(rows: readonly { variant_id: string }[]): string | null {
  const seen = new Set<string>();
  for (const { variant_id } of rows) {
    if (seen.has(variant_id)) return variant_id;
    seen.add(variant_id);
  }
  return null;
}
