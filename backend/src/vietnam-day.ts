const format = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

const DAY_MS = 86_400_000;

/** The day (`YYYY-MM-DD`) on which an instant falls in Asia/Ho_Chi_Minh. */
export const vietnamDay = (at: Date): string => format.format(at);

/** The instants at which a day in Asia/Ho_Chi_Minh begins and ends; its clocks are never changed. */
export function dayBounds(day: string): { start: Date; end: Date } {
  const start = new Date(`${day}T00:00:00+07:00`);
  return { start, end: new Date(start.getTime() + DAY_MS) };
}

/** Seconds from an instant to the next midnight in Asia/Ho_Chi_Minh; at midnight itself a whole day. */
export const secondsToMidnight = (at: Date): number =>
  Math.ceil((dayBounds(vietnamDay(at)).end.getTime() - at.getTime()) / 1000);
