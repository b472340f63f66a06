export type TableCell = string | number | null;
/** One column of an exported table; `width` in characters. */
export type TableColumn<Row> = { header: string; width?: number; value: (row: Row) => TableCell };
export type Table<Row> = { name: string; columns: readonly TableColumn<Row>[]; rows: readonly Row[] };

/** Text that a spreadsheet program would take for a formula. */
const looksLikeFormula = /^[=+\-@\t\r]/;
/** The byte order mark by which Excel knows that a CSV is UTF-8. */
export const csvMark = "\uFEFF";

/** A table as CSV in UTF-8, with the mark by which Excel knows Vietnamese; nothing in it is run. */
export function toCsv<Row>({ columns, rows }: Table<Row>): string {
  const lines = [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ];
  return csvMark + lines.map(csvLine).join("");
}

/** One line of a CSV, with its end. */
export const csvLine = (cells: readonly TableCell[]): string => `${cells.map(quoted).join(",")}\r\n`;

function quoted(cell: TableCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = looksLikeFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as an Excel workbook with one sheet; text stays text whatever it begins with. */
export async function toXlsx<Row>({ name, columns, rows }: Table<Row>): Promise<Buffer> {
  // An ECMAScript module by its types: only import() may ask for it from here.
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const header = columns.map((column) => ({
    value: column.header,
    type: String,
    fontWeight: "bold" as const,
  }));
  const body = rows.map((row) => columns.map(({ value }) => cellOf(value(row))));
  const sheet = { columns: columns.map(({ width }) => ({ width: width ?? 18 })), stickyRowsCount: 1 };
  return writeXlsxFile([header, ...body], { ...sheet, sheet: name.slice(0, 31) }).toBuffer();
}

function cellOf(cell: TableCell) {
  if (cell === null || cell === "") return null;
  return typeof cell === "number" ? { value: cell, type: Number } : { value: cell, type: String };
}
