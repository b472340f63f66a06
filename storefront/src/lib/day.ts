/** Asia/Ho_Chi_Minh is UTC+7 all year. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Today in Asia/Ho_Chi_Minh as `YYYY-MM-DD`. */
export const vietnamDay = (now: Date): string =>
  new Date(now.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);

/** Whole seconds until the next midnight in Asia/Ho_Chi_Minh, at least 1. */
export const secondsToMidnight = (now: Date): number => {
  const intoDay = (now.getTime() + VIETNAM_OFFSET_MS) % DAY_MS;
  return Math.max(1, Math.ceil((DAY_MS - intoDay) / 1000));
};

/** A day `YYYY-MM-DD` as `dd/mm/yyyy`. */
export const formatDay = (day: string): string => {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
};

/** A day `YYYY-MM-DD` as `mm/yyyy`. */
export const formatMonth = (day: string): string => {
  const [year, month] = day.split("-");
  return `${month}/${year}`;
};

/** An instant (ISO 8601) as the Vietnamese day, `dd/mm/yyyy`. */
export const formatInstantDay = (instant: string): string => formatDay(vietnamDay(new Date(instant)));

/** An instant (ISO 8601) as `hh:mm, dd/mm/yyyy` in Asia/Ho_Chi_Minh. */
export const formatInstant = (instant: string): string => {
  const local = new Date(new Date(instant).getTime() + VIETNAM_OFFSET_MS).toISOString();
  return `${local.slice(11, 16)}, ${formatDay(local.slice(0, 10))}`;
};

/** Whether a text is a day `YYYY-MM-DD` that stands in the calendar. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** The day that lies so many days after a day; a negative number goes back. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** A day as people type it, `YYYY-MM-DD` or `dd/mm/yyyy`, as `YYYY-MM-DD`; null when there is no such day. */
export const readDay = (text: string): string | null => {
  const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const [, date = "", month = "", year = ""] = typed ?? [];
  const day = typed ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : text.trim();
  return isDay(day) ? day : null;
};
