import type { MoneyMonth } from "../../../contracts/settlement";

/** The `count` months that end with the month of a day, oldest first, as `YYYY-MM`. */
export function lastMonths(day: string, count: number): string[] {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return Array.from({ length: count }, (_, back) => {
    const months = year * 12 + (month - 1) - (count - 1 - back);
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
  });
}

/** Those months with what was reckoned in them; a month without any is 0. */
export const fillMonths = (months: string[], known: readonly MoneyMonth[]): MoneyMonth[] =>
  months.map(
    (month) => known.find((row) => row.month === month) ?? { month, sale_vnd: 0, net_vnd: 0, paid_vnd: 0 },
  );
