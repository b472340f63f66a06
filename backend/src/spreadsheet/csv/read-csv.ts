import { CsvError, parse } from "csv-parse/sync";
import { addressOf } from "../cell-address";
import type { CellFault, SheetRow } from "../sheet-table";
import { type TableLimits, tooManyRows } from "../table-limits";
import { tableRefusal } from "../table-refusal";
import { decodeText } from "./decode-text";
import { findSeparator } from "./find-separator";

/** Excel's own first line that names the separator. */
const separatorLine = /^sep=(.)\r?\n/i;

/** Reads a CSV file; its rows are numbered as a spreadsheet program would number them. */
export function readCsv(bytes: Buffer, limits: TableLimits): SheetRow[] {
  const text = decodeText(bytes);
  const told = separatorLine.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const found = countRows(body);
  if (found > limits.rows) throw tooManyRows(found, limits);
  const rows = parseRows(body, told?.[1] ?? findSeparator(body));
  if (rows.some((cells) => cells.length > limits.columns))
    throw tableRefusal(`Bảng có hơn ${limits.columns} cột. Hãy chỉ giữ các cột cần nhập.`);
  return rows.flatMap((cells, index) => (cells.every((cell) => !cell) ? [] : [sheetRow(cells, index + 1)]));
}

/** Counted before anything is parsed: ends of lines outside quotation marks, empty lines left out. */
function countRows(text: string): number {
  let rows = 0;
  let isQuoted = false;
  let isEmpty = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    if (sign === "\n" && !isQuoted) {
      if (!isEmpty) rows += 1;
      isEmpty = true;
    } else if (sign !== "\r") isEmpty = false;
  }
  return isEmpty ? rows : rows + 1;
}

function parseRows(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, max_record_size: 200_000 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw tableRefusal(
      `Dòng ${error.lines ?? 1} của tệp CSV có dấu nháy kép (") đặt sai chỗ. Hãy sửa dòng ấy hoặc lưu bảng thành .xlsx.`,
    );
  }
}

function sheetRow(cells: string[], rowNumber: number): SheetRow {
  const faults: CellFault[] = [];
  const values = cells.map((cell, column) => {
    if (cell.startsWith("=")) {
      const address = addressOf({ row: rowNumber, column: column + 1 });
      faults.push({ column, message: `Ô ${address} là công thức, hãy dán giá trị.` });
      return null;
    }
    // The mark by which our own exports keep text from being run.
    return cell === "" ? null : cell.replace(/^'(?=[=+\-@\t\r])/, "");
  });
  return { row_number: rowNumber, cells: values, faults };
}
