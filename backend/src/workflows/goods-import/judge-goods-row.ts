import type { GoodsCells, GoodsRow } from "../../contracts/goods";
import type { GoodsImportChange } from "../../contracts/goods-import";
import { cellFault } from "../goods/cell-faults";
import { headingOf, type SheetColumn } from "./columns";
import type { GivenGoods } from "./read-sheet";
import { reasonWords } from "./reason-words";

const figures = new Intl.NumberFormat("vi-VN");
const dayWord = (day: string | null): string => day?.split("-").reverse().join("/") ?? "";
const shown = (value: number | null): string => (value === null ? "" : figures.format(value));

export type JudgedGoods = {
  cells: GoodsCells;
  changes: GoodsImportChange[];
  reasons: { column: string | null; message: string }[];
};
type Context = { today: string; has_wholesale: boolean };

/**
 * What a row of the file changes in what stands now. A number that is still what it was at the download
 * changes nothing, whatever others have written since; a count becomes the difference to the stock of the
 * download, so that what orders took meanwhile is not lost.
 */
export function judgeGoodsRow(given: GivenGoods, row: GoodsRow, context: Context): JudgedGoods {
  const judged: JudgedGoods = { cells: {}, changes: [], reasons: [] };
  judgePrice(given, row, judged);
  judgePlan(given, row, judged);
  judgeStock(given, row, judged);
  judgeSwitches(given, row, judged);
  for (const column of ["planned_price", "season"] as const) {
    const message = cellFault(column, judged.cells, row, context);
    const heading = headingOf(column === "season" ? "returns_on" : "starts_on");
    if (message) judged.reasons.push({ column: heading, message });
  }
  return judged;
}

const change = (
  column: SheetColumn,
  before: string,
  after: string,
  note: string | null = null,
): GoodsImportChange => ({
  column: headingOf(column),
  before,
  after,
  note,
});

function judgePrice({ price, price_then }: GivenGoods, row: GoodsRow, judged: JudgedGoods): void {
  if (price === null || price === row.price || price === price_then) return;
  judged.cells.price = { to: price, seen: row.price };
  const moved = price_then !== null && price_then !== row.price;
  const note = moved ? `Lúc tải về giá là ${shown(price_then)}.` : null;
  judged.changes.push(change("price", shown(row.price), shown(price), note));
}

function judgePlan({ planned_price, starts_on }: GivenGoods, row: GoodsRow, judged: JudgedGoods): void {
  if (planned_price === null && starts_on === null) return;
  if (planned_price === null || starts_on === null) {
    const message = "Giá hẹn cần cả giá và ngày bắt đầu.";
    judged.reasons.push({
      column: headingOf(planned_price === null ? "planned_price" : "starts_on"),
      message,
    });
    return;
  }
  const now = row.planned_price;
  if (now?.price === planned_price && now.starts_on === starts_on) return;
  judged.cells.planned_price = { to: { price: planned_price, starts_on }, seen: now };
  const before = now ? `${shown(now.price)} từ ${dayWord(now.starts_on)}` : "";
  judged.changes.push(change("planned_price", before, `${shown(planned_price)} từ ${dayWord(starts_on)}`));
}

function judgeStock(given: GivenGoods, row: GoodsRow, judged: JudgedGoods): void {
  const { count, move, stock_then } = given;
  const base = stock_then ?? row.stocked;
  const isCounted = count !== null && base !== null && count !== base;
  const isMoved = move !== null && move !== 0;
  if (!isCounted && !isMoved) return;
  if (row.stocked === null || base === null) {
    judged.reasons.push({
      column: headingOf("count"),
      message: "Quy cách này chưa có kho. Hãy liên hệ văn phòng.",
    });
    return;
  }
  if (isCounted && isMoved) {
    const message = "Chỉ ghi một trong hai cột Trong kho và Thêm, bớt.";
    judged.reasons.push({ column: headingOf("move"), message });
    return;
  }
  const delta = isCounted ? (count ?? 0) - base : (move ?? 0);
  const reason = given.reason ?? (isCounted ? "counted" : "other");
  const after = row.stocked + delta;
  if (after < 0 || (delta < 0 && after < row.reserved)) {
    const message = `Nay trong kho có ${shown(row.stocked)}, đơn hàng đang giữ ${shown(row.reserved)}; không bớt được ${shown(-delta)}.`;
    judged.reasons.push({ column: headingOf(isCounted ? "count" : "move"), message });
    return;
  }
  judged.cells.stock = { kind: "adjust", delta, reason };
  const moved = isCounted && row.stocked !== base;
  const note = moved
    ? `Lúc tải về trong kho có ${shown(base)}, nay ${shown(row.stocked)}: cộng chênh lệch ${delta > 0 ? "+" : ""}${shown(delta)}.`
    : reasonWords[reason];
  judged.changes.push(change("count", shown(row.stocked), shown(after), note));
}

function judgeSwitches(given: GivenGoods, row: GoodsRow, judged: JudgedGoods): void {
  const { low_stock_level, season, returns_on, is_hidden } = given;
  if (low_stock_level !== null && low_stock_level !== row.low_stock_level) {
    judged.cells.low_stock_level = { to: low_stock_level, seen: row.low_stock_level };
    judged.changes.push(change("low_stock_level", shown(row.low_stock_level), shown(low_stock_level)));
  }
  if (season !== null) {
    const to = { is_over: season === "over", returns_on };
    if (to.is_over !== row.season.is_over || to.returns_on !== row.season.returns_on) {
      judged.cells.season = { to, seen: row.season };
      const word = (of: typeof to) => (of.is_over ? `Hết ${dayWord(of.returns_on)}`.trim() : "Còn");
      judged.changes.push(change("season", word(row.season), word(to)));
    }
  }
  if (is_hidden !== null && is_hidden !== row.is_hidden) {
    judged.cells.is_hidden = { to: is_hidden, seen: row.is_hidden };
    judged.changes.push(change("is_hidden", row.is_hidden ? "Ẩn" : "Hiện", is_hidden ? "Ẩn" : "Hiện"));
  }
}
