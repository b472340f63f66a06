import type { PriceTier, WholesaleRow } from "@contracts/wholesale";
import type { BasketLine } from "./basket-lines";
import { judgeQuantity } from "./judge-quantity";

/** The tier a quantity falls into, or null below the first one. */
export const tierFor = (tiers: readonly PriceTier[], quantity: number): PriceTier | null =>
  tiers.find(
    ({ min_quantity, max_quantity }) =>
      quantity >= min_quantity && (max_quantity === null || quantity <= max_quantity),
  ) ?? null;

/** The next cheaper tier above a quantity, or null. */
export const nextTier = (tiers: readonly PriceTier[], quantity: number): PriceTier | null =>
  [...tiers].sort((a, b) => a.min_quantity - b.min_quantity).find((t) => t.min_quantity > quantity) ?? null;

export type BasketSums = { variants: number; pieces: number; total: number; saved: number; problems: number };

/** Sums of the basket over the rows that are loaded, đồng; the server's preview has the last word. */
export const sumBasket = (rows: readonly WholesaleRow[], lines: readonly BasketLine[]): BasketSums => {
  const bySku = new Map(rows.map((row) => [row.sku, row]));
  const sums: BasketSums = { variants: lines.length, pieces: 0, total: 0, saved: 0, problems: 0 };
  for (const { sku, quantity } of lines) {
    const row = bySku.get(sku);
    if (!row || judgeQuantity(row, quantity)) sums.problems += 1;
    const price = row && tierFor(row.tiers, quantity)?.unit_price;
    sums.pieces += quantity;
    if (!row || price === undefined) continue;
    sums.total += price * quantity;
    sums.saved += (row.retail_price - price) * quantity;
  }
  return sums;
};
