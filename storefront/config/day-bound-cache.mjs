import FileSystemCacheModule from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { clockNow, vietnamDayNumber } from "./clock.mjs";

// Under native ESM the CommonJS default export arrives one level deeper.
const FileSystemCache = FileSystemCacheModule.default ?? FileSystemCacheModule;

/** Longer than any page takes to be drawn: one stored so soon after midnight may have read yesterday's star. */
const SLOWEST_PAGE_MS = 30_000;

/** The day whose stars a thing stored at that moment shows; NaN, which is no day, where that is not sure. */
const dayShown = (storedAt) => {
  const day = vietnamDayNumber(storedAt);
  return vietnamDayNumber(storedAt - SLOWEST_PAGE_MS) === day ? day : Number.NaN;
};

/** Stored value → the day it shows, by our clock; Next's own time of storing runs by the machine's. */
const days = new WeakMap();

/**
 * Next's own cache, except that nothing outlives the Vietnamese day on which it was drawn: a star
 * that ends today is gone from the first page served tomorrow, with no job that could fail to run.
 */
export default class DayBoundCache extends FileSystemCache {
  async get(...args) {
    const entry = await super.get(...args);
    if (!entry?.lastModified) return entry;
    const day = days.get(entry.value ?? entry) ?? dayShown(entry.lastModified);
    return day === vietnamDayNumber(clockNow()) ? entry : null;
  }

  async set(key, value, ...rest) {
    if (value) days.set(value, dayShown(clockNow()));
    return super.set(key, value, ...rest);
  }
}
