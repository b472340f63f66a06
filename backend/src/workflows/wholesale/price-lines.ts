import type { PriceTier } from "../../contracts/wholesale";
import { skuKey } from "./wholesale-item";

export type AskedLine = { sku: string; quantity: number };

/** Two lines of one SKU are one line: tiers, cases and stock look at the whole quantity. */
export function mergeLines(lines: AskedLine[]): AskedLine[] {
  const merged = new Map<string, AskedLine>();
  for (const { sku, quantity } of lines) {
    const key = skuKey(sku);
    const known = merged.get(key);
    merged.set(key, { sku: key, quantity: (known?.quantity ?? 0) + quantity });
  }
  return [...merged.values()];
}

/**
 * Price of one piece at a quantity, đồng: the cheapest tier that reaches it, and never more than retail,
 * as the framework's own price lists have it. Null when no tier reaches the quantity.
 */
export function tierPrice(tiers: PriceTier[], retailPrice: number, quantity: number): number | null {
  const reached = tiers.filter(
    (tier) => quantity >= tier.min_quantity && (tier.max_quantity === null || quantity <= tier.max_quantity),
  );
  if (reached.length === 0) return null;
  return Math.min(retailPrice, ...reached.map((tier) => tier.unit_price));
}
