import { addressOf, placeOf } from "../cell-address";
import type { CellFault, SheetCell } from "../sheet-table";
import { type TableLimits, tooManyRows } from "../table-limits";
import { brokenTable, tableRefusal } from "../table-refusal";
import { cellValue, type RawCell, type SheetContext } from "./cell-value";
import { type MergedRange, mergedRange } from "./merged-cells";
import type { XmlEvents } from "./xml-reader";

export type ScannedRow = { row_number: number; cells: SheetCell[]; faults: CellFault[] };
export type SheetScan = { row_count: number; rows: ScannedRow[]; merges: MergedRange[] };

const MAX_MERGES = 500;

/** Takes a sheet in as its XML is read. Rows past the limit are only counted; empty ones are left out. */
export function scanSheet(context: SheetContext, limits: TableLimits): XmlEvents & { scan: SheetScan } {
  const scan: SheetScan = { row_count: 0, rows: [], merges: [] };
  let row: ScannedRow = { row_number: 0, cells: [], faults: [] };
  let cell: RawCell | null = null;
  let isReadingAid = false;
  let isValue = false;

  function openRow(number: number): void {
    if (!(number > row.row_number && number <= 1_048_576)) throw brokenTable();
    row = { row_number: number, cells: [], faults: [] };
  }
  function closeRow(): void {
    if (row.cells.length === 0) return;
    scan.row_count += 1;
    if (scan.row_count <= limits.rows) scan.rows.push(row);
  }
  function closeCell(raw: RawCell): void {
    const { value, fault } = cellValue(raw, context);
    if (value === null && !fault) return;
    const index = raw.place.column - 1;
    if (index >= limits.columns)
      throw tableRefusal(
        `Ô ${addressOf(raw.place)} nằm ngoài ${limits.columns} cột đầu. Hãy chỉ giữ các cột cần nhập.`,
      );
    while (row.cells.length < index) row.cells.push(null);
    row.cells[index] = value;
    if (fault) row.faults.push({ column: index, message: fault });
  }
  return {
    scan,
    open(name, attribute) {
      if (name === "row") openRow(Number(attribute("r") ?? row.row_number + 1));
      else if (name === "c") {
        const place = placeOf(attribute("r") ?? "");
        if (place?.row !== row.row_number) throw brokenTable();
        cell = {
          place,
          type: attribute("t") ?? "n",
          style: Number(attribute("s") ?? 0),
          text: "",
          hasFormula: false,
        };
      } else if (name === "f" && cell) cell.hasFormula = true;
      else if (name === "v" || name === "t") isValue = true;
      else if (name === "rPh") isReadingAid = true;
      else if (name === "mergeCell") {
        scan.merges.push(mergedRange(attribute("ref") ?? ""));
        if (scan.merges.length > MAX_MERGES)
          throw tableRefusal(`Bảng có hơn ${MAX_MERGES} vùng ô gộp. Hãy bỏ gộp tất cả rồi tải lên lần nữa.`);
      }
    },
    text(piece) {
      if (cell && isValue && !isReadingAid) cell.text += piece;
    },
    close(name) {
      if (name === "v" || name === "t") isValue = false;
      else if (name === "rPh") isReadingAid = false;
      else if (name === "c" && cell) {
        closeCell(cell);
        cell = null;
      } else if (name === "row") closeRow();
    },
  };
}

/** @throws MedusaError when more rows hold something than are taken */
export function requireRowCount(scan: SheetScan, limits: TableLimits): void {
  if (scan.row_count > limits.rows) throw tooManyRows(scan.row_count, limits);
}
