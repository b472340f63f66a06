import type { CellOutcome, GoodsCells, GoodsColumn } from "../../contracts/goods";
import { cellFault } from "./cell-faults";
import type { JudgeContext, PlainColumn, RowCells, Standing } from "./standing";

export type JudgedRow = {
  outcomes: Partial<Record<PlainColumn, CellOutcome>>;
  /** What is to be written: the cells that are right and change something. */
  writes: RowCells;
};

export const plainColumns: readonly PlainColumn[] = [
  "price",
  "planned_price",
  "tiers",
  "low_stock_level",
  "season",
  "is_hidden",
];

/** Two values of a cell are the same when they read the same, whatever the order of their keys. */
export const isSameValue = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  ) ?? "undefined";

/**
 * Judges the cells of one row against what stands there: a cell that was seen otherwise is a conflict and is
 * not written, unless what is there already is what was wanted.
 */
export function judgeRow(cells: GoodsCells, standing: Standing, context: JudgeContext): JudgedRow {
  const judged: JudgedRow = { outcomes: {}, writes: {} };
  for (const column of plainColumns) {
    const cell = cells[column];
    if (!cell) continue;
    const outcome = judgeCell(column, cells, cell, standing, context);
    judged.outcomes[column] = outcome;
    if (outcome.state === "saved") Object.assign(judged.writes, { [column]: cell });
  }
  return judged;
}

function judgeCell(
  column: PlainColumn,
  cells: GoodsCells,
  cell: { to: unknown; seen: unknown },
  standing: Standing,
  context: JudgeContext,
): CellOutcome {
  const message = cellFault(column, cells, standing, context);
  if (message) return { state: "refused", code: "rule", message };
  const now = standing[column];
  if (isSameValue(now, cell.to)) return { state: "unchanged" };
  if (!isSameValue(now, cell.seen)) return conflict(now, meanwhile);
  return { state: "saved" };
}

const meanwhile = "Ô này vừa được người khác sửa. Bạn xem lại rồi chọn giữ số nào.";

export const conflict = (now: unknown, message: string): CellOutcome => ({
  state: "conflict",
  code: "changed_meanwhile",
  message,
  now,
  by: null,
  at: null,
});

/** How many cells were saved or stood already, and how many were not. */
export function countCells(
  rows: readonly { cells: Partial<Record<GoodsColumn, CellOutcome>>; is_missing: boolean }[],
) {
  const outcomes = rows.flatMap((row) => Object.values(row.cells));
  const good = outcomes.filter(({ state }) => state === "saved" || state === "unchanged").length;
  const missing = rows.filter((row) => row.is_missing).length;
  return { saved: good, unsaved: outcomes.length - good + missing };
}
