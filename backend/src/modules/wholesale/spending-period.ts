import type { SpendingPeriod } from "../../contracts/buyer";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The first day of the period in which a day (YYYY-MM-DD) lies; weeks begin on Monday. */
export function periodStart(period: SpendingPeriod, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  if (period === "month") return `${year}-${twoDigits(month)}-01`;
  if (period === "quarter") return `${year}-${twoDigits(month - ((month - 1) % 3))}-01`;
  const monday = new Date(Date.UTC(year, month - 1, date));
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  return monday.toISOString().slice(0, 10);
}
