import "server-only";
import { clockNow } from "../config/clock.mjs";
import { vietnamDay } from "./lib/day";

/** The present moment, by the one clock of the storefront. */
export const now = (): Date => new Date(clockNow());

/** Today in Asia/Ho_Chi_Minh. Features take a day; only pages and `data/` ask the clock. */
export const today = (): string => vietnamDay(now());
