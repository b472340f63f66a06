import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clockNow, vietnamDayNumber } from "./clock.mjs";
import DayBoundCache from "./day-bound-cache.mjs";

const at = (time) => Date.parse(`${time}+07:00`);
const midnight = at("2026-11-23T00:00:00");

let stored;
beforeEach(() => {
  vi.useFakeTimers();
  const next = Object.getPrototypeOf(DayBoundCache.prototype);
  vi.spyOn(next, "get").mockImplementation(async () => stored);
  vi.spyOn(next, "set").mockImplementation(async (_, value) => {
    stored = { lastModified: Date.now(), value };
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const cache = Object.create(DayBoundCache.prototype);
/** Stores a page at one moment and asks for it at another. */
const served = async (storedAt, askedAt) => {
  vi.setSystemTime(storedAt);
  await cache.set("/san-pham", { html: "page" }, {});
  vi.setSystemTime(askedAt);
  return (await cache.get("/san-pham"))?.value.html ?? null;
};

test("the day changes at midnight in Việt Nam", () => {
  expect(vietnamDayNumber(midnight) - vietnamDayNumber(midnight - 1)).toBe(1);
});

test("a page drawn in the morning is served until the last moment of its day, and not after", async () => {
  const morning = at("2026-11-22T08:00:00");
  expect(await served(morning, midnight - 1)).toBe("page");
  expect(await served(morning, midnight)).toBeNull();
});

test("a page that may have been begun before midnight is not kept for the new day", async () => {
  expect(await served(midnight + 5000, midnight + 6000)).toBeNull();
  expect(await served(midnight + 30_000, midnight + 31_000)).toBe("page");
});

test("what an earlier process left behind is judged by its time of storing", async () => {
  stored = { lastModified: at("2026-11-22T08:00:00"), value: { html: "page" } };
  vi.setSystemTime(midnight - 1);
  expect(await cache.get("/san-pham")).not.toBeNull();
  vi.setSystemTime(midnight);
  expect(await cache.get("/san-pham")).toBeNull();
});

test("a clock file runs ahead or stands still, and the cache obeys it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "clock-"));
  const file = join(folder, "clock");
  vi.stubEnv("CLOCK_FILE", file);
  vi.setSystemTime(midnight - 60_000);
  writeFileSync(file, "60000");
  expect(clockNow()).toBe(midnight);
  writeFileSync(file, "2026-11-22T08:00:00+07:00");
  expect(await served(midnight - 60_000, midnight - 50_000)).toBe("page");
  writeFileSync(file, "2026-11-23T00:00:00+07:00");
  expect(await cache.get("/san-pham")).toBeNull();
  writeFileSync(file, "soon");
  expect(() => clockNow()).toThrow("CLOCK_FILE");
  rmSync(folder, { recursive: true });
});
