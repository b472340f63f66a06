/** A day as labels and papers must write it: 2026-11-24 is 24/11/2026. */
export const paperDay = (day: string): string => day.split("-").reverse().join("/");

/** A month and year, as a star's last day is shown: 2027-12-11 is 12/2027. */
export const paperMonth = (day: string): string => paperDay(day).slice(3);
