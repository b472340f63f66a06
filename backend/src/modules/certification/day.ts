/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. Such days compare as text. */
export type Day = string;

const DAY_MS = 86_400_000;

const toUtc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const fromUtc = (date: Date): Day => date.toISOString().slice(0, 10);

/** Whether the text names a day that exists: 2025-02-29 does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = toUtc(text);
  return !Number.isNaN(date.getTime()) && fromUtc(date) === text;
}

/** The day `months` later, clamped to the end of a shorter month: 2024-02-29 + 36 = 2027-02-28. */
export function addMonths(day: Day, months: number): Day {
  const date = toUtc(day);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return fromUtc(date);
}

export const addDays = (day: Day, days: number): Day =>
  fromUtc(new Date(toUtc(day).getTime() + days * DAY_MS));

/** Days from one day to the other; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / DAY_MS);
