import type { GoodsRow, GoodsTier, PlannedPrice, Season } from "@contracts/goods";
import { formatDay } from "@/lib/day";
import { formatCount } from "@/lib/money";
import type { EditColumn, Reason } from "./columns";

/** The words in which cells are shown, typed and pasted. */
export type CellWords = {
  from: string;
  seasonOn: string;
  seasonOver: string;
  returns: string;
  shown: string;
  hidden: string;
  reasons: Record<Reason, string>;
};

export const planText = (plan: PlannedPrice | null, words: CellWords): string =>
  plan ? `${formatCount(plan.price)} ${words.from} ${formatDay(plan.starts_on)}` : "";

export const tiersText = (tiers: readonly GoodsTier[]): string =>
  tiers.map((tier) => `${formatCount(tier.min_quantity)}: ${formatCount(tier.unit_price)}`).join("; ");

export const seasonText = (season: Season, words: CellWords): string => {
  if (!season.is_over) return words.seasonOn;
  return season.returns_on
    ? `${words.seasonOver}, ${words.returns} ${formatDay(season.returns_on)}`
    : words.seasonOver;
};

/** What stands in a cell, as it would be typed. */
export function cellText(row: GoodsRow, column: EditColumn, words: CellWords): string {
  switch (column) {
    case "price":
      return row.price === null ? "" : formatCount(row.price);
    case "plan":
      return planText(row.planned_price, words);
    case "tiers":
      return tiersText(row.tiers);
    case "count":
      return row.stocked === null ? "" : formatCount(row.stocked);
    case "level":
      return formatCount(row.low_stock_level);
    case "season":
      return seasonText(row.season, words);
    case "hidden":
      return row.is_hidden ? words.hidden : words.shown;
    case "move":
    case "reason":
      return "";
  }
}

/** What a member saw in a cell: sent back with her change, so that nothing is written over unseen. */
export function seenIn(row: GoodsRow, column: EditColumn): unknown {
  switch (column) {
    case "price":
      return row.price;
    case "plan":
      return row.planned_price;
    case "tiers":
      return row.tiers;
    case "count":
      return row.stocked;
    case "level":
      return row.low_stock_level;
    case "season":
      return row.season;
    case "hidden":
      return row.is_hidden;
    case "move":
    case "reason":
      return null;
  }
}
