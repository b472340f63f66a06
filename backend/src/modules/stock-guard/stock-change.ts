import { STOCK_MAX } from "../../contracts/goods";

/** What a producer's change asks of the shelf, and what the locked shelf says. */
export type ShelfState = { stocked: number; reserved: number };
export type StockChange =
  | { kind: "adjust"; delta: number }
  | { kind: "count"; counted: number; expected_stocked: number };

export type StockDecision =
  | { ok: true; delta: number }
  | { ok: false; problem: "changed_meanwhile" | "below_reserved" | "too_many" | "no_shelf" };

/**
 * Turns a change into the difference to be added.
 * A count is refused when the shelf is no longer the one that was counted against; no change may
 * take away what orders hold already.
 */
export function decideStockChange(shelf: ShelfState, change: StockChange): StockDecision {
  if (change.kind === "count" && change.expected_stocked !== shelf.stocked) {
    return { ok: false, problem: "changed_meanwhile" };
  }
  const delta = change.kind === "count" ? change.counted - change.expected_stocked : change.delta;
  const after = shelf.stocked + delta;
  if (after < 0 || (delta < 0 && after < shelf.reserved)) return { ok: false, problem: "below_reserved" };
  if (delta > 0 && after > STOCK_MAX) return { ok: false, problem: "too_many" };
  return { ok: true, delta };
}
