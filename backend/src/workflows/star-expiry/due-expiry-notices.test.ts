import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../modules/certification";
import {
  type DueExpiry,
  dueExpiryNotices,
  expiryKey,
  expiryThresholds,
  TOLD_AFTER_END_DAYS,
} from "./due-expiry-notices";
import type { Ending } from "./ending-of";

const LAST_DAY = "2027-02-28";
const star: Ending = { certification_id: "a", last_day: LAST_DAY };
const told = (due: DueExpiry[]) => due.map((row) => row.threshold);
const on = (daysLeft: number, ...before: (180 | 90 | 30 | 0)[]) =>
  told(
    dueExpiryNotices(
      [star],
      addDays(LAST_DAY, -daysLeft),
      new Set(before.map((threshold) => expiryKey("a", threshold))),
    ),
  );

/** Runs the job on each of these days, remembering what it told. */
function runOn(days: readonly number[]): (DueExpiry & { on: number })[] {
  const already = new Set<string>();
  return days.flatMap((day) => {
    const due = dueExpiryNotices([star], addDays(LAST_DAY, -day), already);
    for (const row of due) already.add(expiryKey(row.certification_id, row.threshold));
    return due.map((row) => ({ ...row, on: day }));
  });
}

describe("dueExpiryNotices", () => {
  it("tells on the 180th, 90th and 30th day before the last day, and on the day", () => {
    expect([on(181), on(180), on(90, 180), on(30, 180, 90), on(0, 180, 90, 30)]).toEqual([
      [],
      [180],
      [90],
      [30],
      [0],
    ]);
  });

  it("tells nothing twice", () => {
    expect([on(180, 180), on(100, 180), on(90, 180, 90), on(0, 0), on(-1, 180, 90, 30, 0)]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it("tells the nearest threshold alone after the job was away for long", () => {
    expect([on(80), on(12), on(12, 180)]).toEqual([[90], [30], [30]]);
  });

  it("tells that a star has ended when the job was away on its last day, but not of history", () => {
    expect([on(-1, 180), on(-TOLD_AFTER_END_DAYS), on(-TOLD_AFTER_END_DAYS - 1)]).toEqual([[0], [0], []]);
  });

  it("does not go back to a farther threshold when the clock is set back", () => {
    expect([on(100, 30), on(100, 90), on(200, 30)]).toEqual([[], [], []]);
  });

  it("says how many days are left, not which threshold it was", () => {
    const [due] = dueExpiryNotices([star], addDays(LAST_DAY, -28), new Set());
    expect(due).toMatchObject({ threshold: 30, days_left: 28 });
  });

  it("run every day tells exactly four times, each on its day", () => {
    const days = Array.from({ length: 600 }, (_, index) => 400 - index);
    expect(runOn(days).map((row) => row.on)).toEqual([180, 90, 30, 0]);
  });

  it("tells each threshold once and never one that is not reached, whenever it runs", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 60 }), (days) => {
        const all = runOn(days);
        const thresholds = all.map((row) => row.threshold);
        // Once each, and nearer every time.
        expect(thresholds).toEqual([...new Set(thresholds)].sort((a, b) => b - a));
        for (const row of all) {
          expect(row.days_left).toBeLessThanOrEqual(row.threshold);
          expect(row.days_left).toBe(daysBetween(addDays(LAST_DAY, -row.on), LAST_DAY));
          // Nothing nearer would have been due: the nearest is told.
          expect(expiryThresholds.filter((near) => near < row.threshold && row.days_left <= near)).toEqual(
            [],
          );
        }
      }),
      { numRuns: 20_000 },
    );
  });
});
