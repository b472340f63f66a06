import { readFileSync } from "node:fs";
import { env } from "./env";
import { vietnamDay } from "./vietnam-day";

/**
 * The present moment. `CLOCK_FILE`, which a public server refuses, holds the milliseconds by which the
 * clock runs ahead, or the instant (ISO 8601) at which it stands still, so that midnight can be tried
 * without waiting for it.
 */
export const now = (): Date => new Date(env.CLOCK_FILE ? told(env.CLOCK_FILE) : Date.now());

/** Today in Asia/Ho_Chi_Minh. Rules take a day as argument; only the outermost caller asks the clock. */
export const today = (): string => vietnamDay(now());

function told(file: string): number {
  const text = readFileSync(file, "utf8").trim();
  const instant = /^-?\d+$/.test(text) ? Date.now() + Number(text) : Date.parse(text);
  if (Number.isNaN(instant)) throw new Error("CLOCK_FILE must hold a whole number or an instant.");
  return instant;
}
