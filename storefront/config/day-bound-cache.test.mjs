import { afterEach, beforeEach, expect, test, vi } from "vitest";
import DayBoundCache, { vietnamDayNumber } from "./day-bound-cache.mjs";

const lastSecond = Date.parse("2026-11-22T23:59:59+07:00");
const midnight = Date.parse("2026-11-23T00:00:00+07:00");

beforeEach(() => {
  vi.useFakeTimers();
  const stored = { lastModified: Date.parse("2026-11-22T08:00:00+07:00"), value: "page" };
  vi.spyOn(Object.getPrototypeOf(DayBoundCache.prototype), "get").mockResolvedValue(stored);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** @param {number} now */
const served = (now) => {
  vi.setSystemTime(now);
  return DayBoundCache.prototype.get.call(Object.create(DayBoundCache.prototype), "/san-pham");
};

test("the day changes at midnight in Việt Nam", () => {
  expect(vietnamDayNumber(midnight) - vietnamDayNumber(lastSecond)).toBe(1);
});

test("a page drawn in the morning is served until the last second of its day, and not after", async () => {
  expect(await served(lastSecond)).toMatchObject({ value: "page" });
  expect(await served(midnight)).toBeNull();
});
