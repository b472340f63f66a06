import { foldHeader } from "./fold-header";
import type { SheetCell, SheetRow } from "./sheet-table";
import { tableRefusal } from "./table-refusal";

/** A column that a table may have: the heading we write ourselves first, then others that mean the same. */
export type ColumnSpec<Key extends string> = {
  key: Key;
  headings: readonly [string, ...string[]];
  isRequired: boolean;
};

export type NamedRow<Key extends string> = {
  row_number: number;
  cells: Partial<Record<Key, SheetCell>>;
  /** What keeps a cell from being read, by column. */
  faults: Partial<Record<Key, string>>;
};

const LOOKED_AT_ROWS = 20;

type Header<Key extends string> = { row_number: number; columns: Map<number, Key>; found: Set<Key> };

/**
 * The rows below the heading row, by column. Headings may stand in any order, in Vietnamese or English,
 * with accents or without, under lines of title.
 * @throws MedusaError `table_refused` naming the columns that are missing or there twice
 */
export function matchColumns<Key extends string>(
  rows: readonly SheetRow[],
  specs: readonly ColumnSpec<Key>[],
): NamedRow<Key>[] {
  const header = findHeader(rows, specs);
  const missing = specs.filter((spec) => spec.isRequired && !header?.found.has(spec.key));
  if (!header || missing.length > 0) {
    const names = missing.map((spec) => `“${spec.headings[0]}”`).join(", ");
    throw tableRefusal(`Bảng thiếu cột ${names}. Hãy đặt tên cột ở một dòng phía trên, như trong tệp mẫu.`);
  }
  return rows.filter((row) => row.row_number > header.row_number).flatMap((row) => named(row, header));
}

function findHeader<Key extends string>(rows: readonly SheetRow[], specs: readonly ColumnSpec<Key>[]) {
  const keys = new Map(
    specs.flatMap((spec) => spec.headings.map((name) => [foldHeader(name), spec.key] as const)),
  );
  const candidates = rows.slice(0, LOOKED_AT_ROWS).map((row) => headerOf(row, keys));
  const best = candidates.reduce<Header<Key> | null>(
    (found, next) => (next.found.size > (found?.found.size ?? 0) ? next : found),
    null,
  );
  if (best && best.found.size < best.columns.size) {
    const twice = specs.find(
      (spec) => [...best.columns.values()].filter((key) => key === spec.key).length > 1,
    );
    throw tableRefusal(`Cột “${twice?.headings[0]}” có hai lần. Hãy bỏ bớt một cột.`);
  }
  return best;
}

function headerOf<Key extends string>(row: SheetRow, keys: Map<string, Key>): Header<Key> {
  const columns = new Map<number, Key>();
  for (const [index, cell] of row.cells.entries()) {
    const key = typeof cell === "string" ? keys.get(foldHeader(cell)) : undefined;
    if (key) columns.set(index, key);
  }
  return { row_number: row.row_number, columns, found: new Set(columns.values()) };
}

/** None for a row with nothing in the columns that count. */
function named<Key extends string>(row: SheetRow, header: Header<Key>): NamedRow<Key>[] {
  const cells: Partial<Record<Key, SheetCell>> = {};
  const faults: Partial<Record<Key, string>> = {};
  for (const [index, key] of header.columns) cells[key] = row.cells[index] ?? null;
  for (const { column, message } of row.faults) {
    const key = header.columns.get(column);
    if (key) faults[key] = message;
  }
  const isEmpty = Object.values(cells).every(isBlank) && Object.keys(faults).length === 0;
  return isEmpty ? [] : [{ row_number: row.row_number, cells, faults }];
}

const isBlank = (cell: unknown): boolean => cell === null || (typeof cell === "string" && cell.trim() === "");
