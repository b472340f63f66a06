import type { CellOutcome, GoodsColumn, RowOutcome } from "@contracts/goods";
import { cellOf, type EditColumn, editColumns } from "./columns";
import { type CellKey, placeOf } from "./drafts";
import type { Pending } from "./stored-drafts";

/** What was said of a cell when it was last sent. */
export type Told = Exclude<CellOutcome, { state: "saved" | "unchanged" }>;
export type ToldCells = ReadonlyMap<CellKey, Told>;

/** The outcome of the cell that a column writes. */
const outcomeOf = (cells: RowOutcome["cells"], column: EditColumn): CellOutcome | undefined =>
  cells[cellOf[column] satisfies GoodsColumn];

/**
 * Sorts the answer by the cells that were sent: which are settled, and what is told of the others. A cell
 * that was typed over since it was sent is not settled.
 */
export function readAnswer(
  pending: Pending,
  outcomes: readonly RowOutcome[],
  textNow: (key: CellKey) => string | undefined,
): { settled: Set<CellKey>; told: Map<CellKey, Told>; moved: CellKey[] } {
  const rows = new Map(outcomes.map((row) => [row.variant_id, row]));
  const settled = new Set<CellKey>();
  const told = new Map<CellKey, Told>();
  const moved: CellKey[] = [];
  for (const [key, text] of pending.texts) {
    const { variant_id, column } = placeOf(key);
    const row = rows.get(variant_id);
    const outcome = row && outcomeOf(row.cells, column);
    if (!row || row.is_missing) {
      told.set(key, { state: "refused", code: "missing", message: "" });
    } else if (outcome?.state === "saved" || outcome?.state === "unchanged") {
      if (textNow(key) === text) settled.add(key);
      else moved.push(key);
    } else if (outcome && "code" in outcome) told.set(key, outcome);
  }
  return { settled, told, moved };
}

/** The row's cells in which something is told, in the order of the columns. */
export const toldColumns = (told: ToldCells, variant_id: string): EditColumn[] =>
  editColumns.filter((column) => told.has(`${variant_id}|${column}`));
