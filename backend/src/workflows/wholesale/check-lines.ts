import type { LineProblem } from "../../contracts/wholesale";
import type { WholesaleItem } from "./wholesale-item";

type Buyable = Pick<WholesaleItem, "tiers" | "min_quantity" | "case_size" | "available">;

/** The first thing that is wrong with a wholesale line; null when it can be ordered. */
export function lineProblem(item: Buyable | undefined, quantity: number): LineProblem | null {
  if (!item) return "unknown_sku";
  if (item.tiers.length === 0) return "no_wholesale_price";
  if (quantity < leastQuantity(item)) return "below_minimum";
  if (quantity % item.case_size !== 0) return "off_case";
  if (quantity > item.available) return "not_enough_stock";
  return null;
}

/** No order below the least quantity of the case pack, nor below where the first tier begins. */
export const leastQuantity = ({ min_quantity, tiers }: Pick<Buyable, "min_quantity" | "tiers">): number =>
  Math.max(min_quantity, tiers.length > 0 ? Math.min(...tiers.map((tier) => tier.min_quantity)) : 1);
