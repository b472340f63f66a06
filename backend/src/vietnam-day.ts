const format = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day (`YYYY-MM-DD`) on which an instant falls in Asia/Ho_Chi_Minh. */
export const vietnamDay = (at: Date): string => format.format(at);
