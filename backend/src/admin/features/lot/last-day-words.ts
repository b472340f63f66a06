import type { LotRow } from "../../../contracts/lot";
import type { Words } from "../../lib/use-words";

/** How far the last day of use of a lot is; empty for goods without one. */
export function lastDayWords({ days_left }: Pick<LotRow, "days_left">, words: Words): string {
  if (days_left === null) return "";
  if (days_left === 0) return words("lot.last_day");
  return days_left > 0
    ? words("lot.days_left", { n: days_left })
    : words("lot.days_past", { n: Math.abs(days_left) });
}
