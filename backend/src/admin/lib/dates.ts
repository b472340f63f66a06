const zone = "Asia/Ho_Chi_Minh";

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A day `YYYY-MM-DD` as `dd/mm/yyyy`. */
export function formatDay(day: string): string {
  return day.split("-").reverse().join("/");
}

/** An instant in ISO form as `dd/mm/yyyy hh:mm`, by the clock of Việt Nam. */
export function formatInstant(instant: string): string {
  return clock.format(new Date(instant)).replace(",", "");
}

/** The day that a date picker shows, `YYYY-MM-DD`: pickers hand out local midnight. */
export function dayOfPicker(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
