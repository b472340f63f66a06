/** What one cell holds. The day of a date cell is `YYYY-MM-DD`. */
export type SheetCell = string | number | boolean | null;

/** What keeps a cell from being read, in a sentence that names the cell; `column` from 0. */
export type CellFault = { column: number; message: string };

/** A row that holds something; `row_number` is the one the spreadsheet program shows beside it. */
export type SheetRow = { row_number: number; cells: readonly SheetCell[]; faults: readonly CellFault[] };

export type SheetTable = { kind: "csv" | "xlsx"; rows: readonly SheetRow[] };
