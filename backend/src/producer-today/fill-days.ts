import type { SalesDay } from "../contracts/today";
import { addDays, type Day } from "../modules/certification";

/** The `count` days that end with a day, oldest first, with what was sold on each; 0 where nothing was. */
export function fillDays(known: readonly SalesDay[], day: Day, count: number): SalesDay[] {
  const byDay = new Map(known.map((row) => [row.day, row]));
  return Array.from({ length: count }, (_, index) => {
    const one = addDays(day, index - count + 1);
    return byDay.get(one) ?? { day: one, orders: 0, amount_vnd: 0 };
  });
}
