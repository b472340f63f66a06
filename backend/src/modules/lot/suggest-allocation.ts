import type { LotPick, LotState } from "../../contracts/lot";
import { isPackable } from "./packable";

export type PackableLot = {
  id: string;
  code: string;
  variant_id: string;
  made_on: string;
  use_by_on: string | null;
  state: LotState;
  remaining: number;
};
export type LineToPack = { line_item_id: string; variant_id: string; quantity: number };
export type Suggestion = { picks: LotPick[]; missing: { line_item_id: string; quantity: number }[] };

const never = "9999-12-31";

/** What must be used first goes first; goods without a last day go last, and of two alike the older. */
const earliestFirst = (a: PackableLot, b: PackableLot): number =>
  (a.use_by_on ?? never).localeCompare(b.use_by_on ?? never) ||
  a.made_on.localeCompare(b.made_on) ||
  a.code.localeCompare(b.code);

/**
 * Which lots to pack on a day, earliest use-by day first, split over several where one does not reach.
 * Lines of one variant share its lots. What no lot covers is missing.
 */
export function suggestAllocation(
  lines: readonly LineToPack[],
  lots: readonly PackableLot[],
  day: string,
): Suggestion {
  const usable = lots.filter((lot) => isPackable(lot, day)).sort(earliestFirst);
  const left = new Map(usable.map((lot) => [lot.id, lot.remaining]));
  const suggestion: Suggestion = { picks: [], missing: [] };
  for (const { line_item_id, variant_id, quantity } of lines) {
    let wanted = quantity;
    for (const lot of usable) {
      const taken = lot.variant_id === variant_id ? Math.min(wanted, left.get(lot.id) ?? 0) : 0;
      if (taken <= 0) continue;
      suggestion.picks.push({ line_item_id, lot_id: lot.id, quantity: taken });
      left.set(lot.id, (left.get(lot.id) ?? 0) - taken);
      wanted -= taken;
    }
    if (wanted > 0) suggestion.missing.push({ line_item_id, quantity: wanted });
  }
  return suggestion;
}
