import { PRICE_MAX, PRICE_MIN, STOCK_MAX } from "../../contracts/goods";
import type { CellRead } from "../../spreadsheet/cells/read-cell";
import { fault } from "../../spreadsheet/cells/read-cell";
import { readDay } from "../../spreadsheet/cells/read-day";
import { readWhole } from "../../spreadsheet/cells/read-number";
import { readText } from "../../spreadsheet/cells/read-text";
import { foldHeader } from "../../spreadsheet/fold-header";
import { matchColumns, type NamedRow } from "../../spreadsheet/match-columns";
import type { SheetCell, SheetTable } from "../../spreadsheet/sheet-table";
import { tableRefusal } from "../../spreadsheet/table-refusal";
import { goodsSheetColumns, type SheetColumn } from "./columns";
import { reasonOf, type StockReason } from "./reason-words";

/** A row as read; null where a cell is empty or its column is not there: it changes nothing. */
export type GivenGoods = {
  row_number: number;
  sku: string | null;
  name: string | null;
  price: number | null;
  planned_price: number | null;
  starts_on: string | null;
  count: number | null;
  move: number | null;
  reason: StockReason | null;
  low_stock_level: number | null;
  season: "on" | "over" | null;
  returns_on: string | null;
  is_hidden: boolean | null;
  price_then: number | null;
  stock_then: number | null;
  faults: Partial<Record<SheetColumn, string>>;
  /** The cells as they came, to be handed back for correction. */
  raw: NamedRow<SheetColumn>["cells"];
};
type Cell = SheetCell | undefined;

function readWord<Value>(choices: ReadonlyMap<string, Value>, expected: string) {
  return (cell: Cell): CellRead<Value> => {
    const read = readText(cell, 60);
    if (read.fault !== undefined || read.value === null)
      return read.fault === undefined ? { value: null } : read;
    const found = choices.get(foldHeader(read.value));
    return found === undefined ? fault(`“${read.value}” không đọc được. ${expected}`) : { value: found };
  };
}

const readSeason = readWord<"on" | "over">(
  new Map([
    ["con", "on"],
    ["on", "on"],
    ["het", "over"],
    ["het mua", "over"],
    ["over", "over"],
  ]),
  "Hãy ghi Còn hoặc Hết.",
);
const readHidden = readWord(
  new Map([
    ["hien", false],
    ["shown", false],
    ["an", true],
    ["hidden", true],
  ]),
  "Hãy ghi Hiện hoặc Ẩn.",
);
function readReason(cell: Cell): CellRead<StockReason> {
  const read = readText(cell, 60);
  if (read.fault !== undefined) return read;
  if (read.value === null) return { value: null };
  const found = reasonOf(read.value);
  return found ? { value: found } : fault(`“${read.value}” không phải một lý do trong danh sách.`);
}

const price = (cell: Cell) => readWhole(cell, PRICE_MIN, PRICE_MAX);
const count = (cell: Cell) => readWhole(cell, 0, STOCK_MAX);
const move = (cell: Cell) => readWhole(cell, -STOCK_MAX, STOCK_MAX);

/** The rows of a sheet of stock and prices. @throws MedusaError `table_refused` without the column of SKUs, or rows */
export function readGoodsSheet(table: SheetTable): GivenGoods[] {
  const rows = matchColumns<SheetColumn>(table.rows, goodsSheetColumns);
  if (rows.length === 0) throw tableRefusal("Dưới dòng tiêu đề không có dòng nào.");
  return rows.map(readRow);
}

function readRow(row: NamedRow<SheetColumn>): GivenGoods {
  const faults: GivenGoods["faults"] = { ...row.faults };
  function take<Value>(column: SheetColumn, read: (cell: Cell) => CellRead<Value>): Value | null {
    if (faults[column]) return null;
    const result = read(row.cells[column]);
    if (result.fault === undefined) return result.value;
    faults[column] = result.fault;
    return null;
  }
  const product = take("product", readText);
  const variant = take("variant", readText);
  return {
    row_number: row.row_number,
    sku: take("sku", (cell) => readText(cell, 80)),
    name: [product, variant].filter(Boolean).join(", ") || null,
    price: take("price", price),
    planned_price: take("planned_price", price),
    starts_on: take("starts_on", readDay),
    count: take("count", count),
    move: take("move", move),
    reason: take("reason", readReason),
    low_stock_level: take("low_stock_level", count),
    season: take("season", readSeason),
    returns_on: take("returns_on", readDay),
    is_hidden: take("is_hidden", readHidden),
    price_then: take("price_then", price),
    stock_then: take("stock_then", count),
    faults,
    raw: row.cells,
  };
}
