import { addDays, type Day } from "../../modules/certification";

/** Public holidays on fixed days of the solar year, `MM-DD` (Labour Code 2019, article 112). */
const fixedHolidays = new Set(["01-01", "04-30", "05-01", "09-02"]);

/**
 * Monday to Friday without the holidays of the solar year. Those of the lunar year are set anew each
 * year by the government and are not known here: in such a week the office gets no longer.
 */
function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !fixedHolidays.has(day.slice(5));
}

/** The last of so many working days after a day; the day itself does not count. */
export function addWorkingDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
