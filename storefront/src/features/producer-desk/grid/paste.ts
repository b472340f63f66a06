import type { GoodsRow } from "@contracts/goods";
import { type CellWords, cellText, seenIn } from "./cell-text";
import type { EditColumn } from "./columns";
import type { Writing } from "./drafts";
import { numberStyle } from "./read-amount";
import { type CellFault, readCell } from "./read-cell";

export type PasteTarget = { rows: readonly GoodsRow[]; columns: readonly EditColumn[] };
/** How a block was read: what is told to the member after pasting. */
export type PasteReport = {
  cells: number;
  how: Record<"plain" | "vi" | "en" | "short", number>;
  /** Cells that could not be read and stand with their fault, to be corrected. */
  faults: { variant_id: string; column: EditColumn; fault: CellFault; text: string }[];
  /** Cells that already hold what was pasted. */
  same: number;
  /** Rows and columns of the block beyond the end of the table. */
  beyond: number;
};
type Context = { words: CellWords; today: string };

/**
 * Lays a block over the table from its upper left cell on. A block of one cell fills the whole target. Each
 * column of the block is read in the style its own cells show; empty cells leave what stands there.
 */
export function pasteBlock(
  block: readonly (readonly string[])[],
  target: PasteTarget,
  context: Context,
): { writings: Writing[]; report: PasteReport } {
  const report: PasteReport = {
    cells: 0,
    how: { plain: 0, vi: 0, en: 0, short: 0 },
    faults: [],
    same: 0,
    beyond: 0,
  };
  const writings: Writing[] = [];
  const styles = (block[0] ?? []).map((_, at) => numberStyle(block.map((cells) => cells[at] ?? "")));
  for (const [down, cells] of block.entries()) {
    for (const [across, text] of cells.entries()) {
      if (text === "") continue;
      const row = target.rows[down];
      const column = target.columns[across];
      if (!row || !column) {
        report.beyond += 1;
        continue;
      }
      const writing = readInto(report, { row, column, text, style: styles[across] ?? "unknown" }, context);
      if (writing) writings.push(writing);
    }
  }
  return { writings, report };
}

type Landing = { row: GoodsRow; column: EditColumn; text: string; style: ReturnType<typeof numberStyle> };

function readInto(
  report: PasteReport,
  { row, column, text, style }: Landing,
  context: Context,
): Writing | null {
  const { variant_id } = row;
  const seen = seenIn(row, column);
  const read = readCell(column, text, { ...context, style });
  report.cells += 1;
  if ("fault" in read) {
    report.faults.push({ variant_id, column, fault: read.fault, text });
    return { variant_id, column, draft: { text, seen } };
  }
  if (read.how) report.how[read.how] += 1;
  const plain = typeof read.value === "number" ? String(read.value) : text;
  const isSame = column !== "move" && column !== "reason" && readsLike(row, column, plain, context);
  if (isSame) report.same += 1;
  return { variant_id, column, draft: isSame ? undefined : { text: plain, seen } };
}

/** Whether a text says of a cell what stands there already. */
export function readsLike(row: GoodsRow, column: EditColumn, text: string, context: Context): boolean {
  const read = readCell(column, text, context);
  if ("fault" in read) return text === cellText(row, column, context.words);
  return JSON.stringify(read.value) === JSON.stringify(seenIn(row, column));
}
