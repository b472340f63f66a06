import type { GoodsCells, GoodsColumn, GoodsTier, PlannedPrice, Season } from "../../contracts/goods";

/** What stands in the cells of one variant, stock aside, which is judged on its locked shelf. */
export type Standing = {
  price: number | null;
  planned_price: PlannedPrice | null;
  tiers: GoodsTier[];
  low_stock_level: number;
  season: Season;
  is_hidden: boolean;
};
export type PlainColumn = Exclude<GoodsColumn, "stock">;

export type JudgeContext = { today: string; has_wholesale: boolean };
export type RowCells = Omit<GoodsCells, "stock">;
