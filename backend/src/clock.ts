import { readFileSync } from "node:fs";
import { env } from "./env";
import { vietnamDay } from "./vietnam-day";

/**
 * The present moment. With `CLOCK_FILE`, which a public server refuses, the clock runs as many
 * milliseconds ahead as that file says, so that midnight can be tried without waiting for it.
 */
export const now = (): Date => new Date(Date.now() + (env.CLOCK_FILE ? aheadBy(env.CLOCK_FILE) : 0));

/** Today in Asia/Ho_Chi_Minh. Rules take a day as argument; only the outermost caller asks the clock. */
export const today = (): string => vietnamDay(now());

function aheadBy(file: string): number {
  const milliseconds = Number(readFileSync(file, "utf8"));
  if (!Number.isSafeInteger(milliseconds)) throw new Error("CLOCK_FILE must hold a whole number.");
  return milliseconds;
}
