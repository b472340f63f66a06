const format = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day (`YYYY-MM-DD`) on which an instant falls in Asia/Ho_Chi_Minh. */
export const vietnamDay = (at: Date): string => format.format(at);

/** The instants at which a day in Asia/Ho_Chi_Minh begins and ends; its clocks are never changed. */
export function dayBounds(day: string): { start: Date; end: Date } {
  const start = new Date(`${day}T00:00:00+07:00`);
  return { start, end: new Date(start.getTime() + 86_400_000) };
}
