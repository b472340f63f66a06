import { addressOf, type CellPlace, placeOf } from "../cell-address";
import type { CellFault } from "../sheet-table";
import { brokenTable } from "../table-refusal";

export type MergedRange = { from: CellPlace; to: CellPlace };

export function mergedRange(reference: string): MergedRange {
  const [first = "", last = first] = reference.split(":");
  const from = placeOf(first);
  const to = placeOf(last);
  if (!from || !to) throw brokenTable();
  return { from, to };
}

/** What merged cells hide in one row: each column they cover, up to the row's own width. */
export function mergedFaults(
  merges: readonly MergedRange[],
  rowNumber: number,
  columns: number,
): CellFault[] {
  return merges
    .filter(({ from, to }) => from.row <= rowNumber && rowNumber <= to.row)
    .flatMap(({ from, to }) => {
      const message = `Ô ${addressOf(from)}:${addressOf(to)} bị gộp, hãy bỏ gộp và điền từng ô.`;
      const last = Math.min(to.column, columns);
      const width = Math.max(0, last - from.column + 1);
      return Array.from({ length: width }, (_, index) => ({ column: from.column - 1 + index, message }));
    });
}
