import FileSystemCacheModule from "next/dist/server/lib/incremental-cache/file-system-cache.js";

// Under native ESM the CommonJS default export arrives one level deeper.
const FileSystemCache = FileSystemCacheModule.default ?? FileSystemCacheModule;

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The number of a day in Asia/Ho_Chi_Minh, which has no summer time. */
export const vietnamDayNumber = (instant) => Math.floor((instant + VIETNAM_OFFSET_MS) / DAY_MS);

/**
 * Next's own cache, except that nothing outlives the Vietnamese day on which it was stored: a star
 * that ends today is gone from the first page served tomorrow, with no job that could fail to run.
 */
export default class DayBoundCache extends FileSystemCache {
  async get(...args) {
    const entry = await super.get(...args);
    if (!entry?.lastModified) return entry;
    return vietnamDayNumber(entry.lastModified) === vietnamDayNumber(Date.now()) ? entry : null;
  }
}
