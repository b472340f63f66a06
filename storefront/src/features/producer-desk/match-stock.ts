import type { StockRow } from "@contracts/producer";
import { foldText } from "@/lib/fold-text";
import { stockLevel } from "./stock-level";

export type StockShow = "all" | "low" | "out";

/** The rows whose name, pack or SKU holds every word of the query, accents aside, at the wanted level. */
export const matchStock = (
  rows: readonly StockRow[],
  query: string,
  show: StockShow,
): readonly StockRow[] => {
  const words = foldText(query).split(" ").filter(Boolean);
  return rows.filter((row) => {
    if (show !== "all" && stockLevel(row) !== show) return false;
    const text = foldText(`${row.product_title} ${row.variant_title} ${row.sku}`);
    return words.every((word) => text.includes(word));
  });
};
