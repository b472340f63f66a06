import type { CartLine } from "../../contracts/cart";
import type { CartItemFacts } from "./cart-facts";

export type StockJudgement = { available: number; problem: CartLine["problem"] };
type Drawing = Pick<CartItemFacts, "id" | "quantity" | "is_on_sale" | "stock">;

/** Nothing limits a line whose stock is not counted. */
const uncounted = 100_000;

/**
 * Judges all lines of a cart together: two lines that draw on one stock item share what it holds.
 * Line id → how many can be had, own quantity included, and what is wrong.
 */
export function judgeStock(items: Drawing[]): Map<string, StockJudgement> {
  const demand = new Map<string, number>();
  for (const item of items) {
    for (const { inventory_item_id, required } of item.stock) {
      demand.set(inventory_item_id, (demand.get(inventory_item_id) ?? 0) + required * item.quantity);
    }
  }
  return new Map(items.map((item) => [item.id, judge(item, demand)]));
}

function judge(item: Drawing, demand: Map<string, number>): StockJudgement {
  if (!item.is_on_sale) return { available: 0, problem: "out_of_stock" };
  const available = item.stock.reduce(
    (least, { available, required }) => Math.min(least, Math.floor(Math.max(0, available) / required)),
    uncounted,
  );
  if (available <= 0) return { available: 0, problem: "out_of_stock" };
  const isShort =
    item.quantity > available ||
    item.stock.some((held) => (demand.get(held.inventory_item_id) ?? 0) > held.available);
  return { available, problem: isShort ? "not_enough_stock" : null };
}
