import type { StockRow } from "@contracts/producer";

/** Pieces left at which the desk warns and the shop says that little is left. */
export const LOW_STOCK = 5;

export type StockLevel = "out" | "low" | "in";

export const stockLevel = ({ available }: Pick<StockRow, "available">): StockLevel =>
  available <= 0 ? "out" : available <= LOW_STOCK ? "low" : "in";

/** How many variants stand at each level. */
export const countLevels = (rows: readonly StockRow[]): Record<StockLevel, number> => {
  const counts = { out: 0, low: 0, in: 0 };
  for (const row of rows) counts[stockLevel(row)] += 1;
  return counts;
};
