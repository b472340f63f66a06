import type { GoodsRow } from "@contracts/goods";
import { foldText } from "@/lib/fold-text";

export const goodsShows = ["all", "low", "out", "unpriced", "season", "hidden", "unsaved", "wrong"] as const;
export type GoodsShow = (typeof goodsShows)[number];
export type Marked = { unsaved: ReadonlySet<string>; wrong: ReadonlySet<string> };

export const isGoodsShow = (text: string | undefined): text is GoodsShow =>
  goodsShows.some((show) => show === text);

export type GoodsLevel = "out" | "low" | "in";

export const goodsLevel = (row: GoodsRow): GoodsLevel => {
  if (row.available <= 0) return "out";
  return row.available <= row.low_stock_level ? "low" : "in";
};

function isShown(row: GoodsRow, show: GoodsShow, marked: Marked): boolean {
  switch (show) {
    case "all":
      return true;
    case "low":
    case "out":
      // What is not for sale does not run out.
      return !row.is_hidden && !row.season.is_over && goodsLevel(row) === show;
    case "unpriced":
      return row.price === null;
    case "season":
      return row.season.is_over;
    case "hidden":
      return row.is_hidden;
    case "unsaved":
    case "wrong":
      return marked[show].has(row.variant_id);
  }
}

const texts = new WeakMap<GoodsRow, string>();
const textOf = (row: GoodsRow): string => {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = foldText(`${row.product_title} ${row.variant_title} ${row.sku}`);
  texts.set(row, text);
  return text;
};

/** The rows whose name, pack or SKU holds every word of the query, marks aside, and that the filter shows. */
export function matchGoods(
  rows: readonly GoodsRow[],
  query: string,
  show: GoodsShow,
  marked: Marked,
): readonly GoodsRow[] {
  const words = foldText(query).split(" ").filter(Boolean);
  return rows.filter(
    (row) => isShown(row, show, marked) && words.every((word) => textOf(row).includes(word)),
  );
}

export type Totals = { rows: number; stocked: number; reserved: number; available: number; worth: number };

/** Pieces, and the worth of what can still be sold at its retail price, đồng. */
export const totalsOf = (rows: readonly GoodsRow[]): Totals =>
  rows.reduce(
    (sum, row) => ({
      rows: sum.rows + 1,
      stocked: sum.stocked + (row.stocked ?? 0),
      reserved: sum.reserved + row.reserved,
      available: sum.available + row.available,
      worth: sum.worth + Math.max(0, row.available) * (row.price ?? 0),
    }),
    { rows: 0, stocked: 0, reserved: 0, available: 0, worth: 0 },
  );
