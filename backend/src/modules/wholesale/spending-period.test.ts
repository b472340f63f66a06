import { expect, test } from "vitest";
import { periodStart } from "./spending-period";

test.each([
  ["week", "2026-11-24", "2026-11-23"],
  ["week", "2026-11-23", "2026-11-23"],
  ["week", "2026-11-22", "2026-11-16"],
  ["week", "2027-01-01", "2026-12-28"],
  ["month", "2026-11-24", "2026-11-01"],
  ["quarter", "2026-11-24", "2026-10-01"],
  ["quarter", "2026-03-31", "2026-01-01"],
] as const)("the %s of %s begins on %s", (period, day, start) => {
  expect(periodStart(period, day)).toBe(start);
});
