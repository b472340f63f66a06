import type { LineProblem } from "@contracts/wholesale";

export type PackRule = { min_quantity: number; case_size: number; available: number };
export type QuantityProblem = Exclude<LineProblem, "unknown_sku" | "no_wholesale_price">;

const ceilTo = (quantity: number, step: number) => Math.ceil(quantity / step) * step;
const floorTo = (quantity: number, step: number) => Math.floor(quantity / step) * step;

/** The least quantity that is a whole number of cases. */
export const firstQuantity = ({ min_quantity, case_size }: PackRule): number =>
  ceilTo(Math.max(1, min_quantity), Math.max(1, case_size));

/** The next quantity up or down by whole cases; below the first one comes nothing. */
export const stepQuantity = (rule: PackRule, quantity: number, direction: 1 | -1): number => {
  const first = firstQuantity(rule);
  const step = Math.max(1, rule.case_size);
  if (direction === 1) return quantity < first ? first : floorTo(quantity, step) + step;
  const below = ceilTo(quantity, step) - step;
  return below < first ? 0 : below;
};

/** Why a quantity cannot be ordered, or null; 0 is not wanted and so no problem. */
export const judgeQuantity = (rule: PackRule, quantity: number): QuantityProblem | null => {
  if (quantity === 0) return null;
  if (quantity < rule.min_quantity) return "below_minimum";
  if (quantity % Math.max(1, rule.case_size) !== 0) return "off_case";
  return quantity > rule.available ? "not_enough_stock" : null;
};

/** The nearest quantity that can be ordered: up to whole cases, down to what there is, 0 when nothing fits. */
export const suggestQuantity = (rule: PackRule, quantity: number): number => {
  const step = Math.max(1, rule.case_size);
  const wanted = Math.max(firstQuantity(rule), ceilTo(quantity, step));
  if (wanted <= rule.available) return wanted;
  const most = floorTo(rule.available, step);
  return most < firstQuantity(rule) ? 0 : most;
};
