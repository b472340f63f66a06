import { readFileSync } from "node:fs";

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The number of a day in Asia/Ho_Chi_Minh, which has no summer time. */
export const vietnamDayNumber = (instant) => Math.floor((instant + VIETNAM_OFFSET_MS) / DAY_MS);

/**
 * Milliseconds since 1970, as the backend's clock counts them. `CLOCK_FILE`, which a public server
 * refuses, holds the milliseconds by which the clock runs ahead, or the instant (ISO 8601) at which it
 * stands still. Plain JavaScript, because the page cache, which Next loads without a build, asks it too.
 */
export const clockNow = () => (process.env.CLOCK_FILE ? told(process.env.CLOCK_FILE) : Date.now());

function told(file) {
  const text = readFileSync(file, "utf8").trim();
  const instant = /^-?\d+$/.test(text) ? Date.now() + Number(text) : Date.parse(text);
  if (Number.isNaN(instant)) throw new Error("CLOCK_FILE must hold a whole number or an instant.");
  return instant;
}
