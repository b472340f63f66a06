import { expect, test } from "vitest";
import { addWorkingDays } from "./working-days";

test.each([
  ["2026-11-24", 1, "2026-11-25"],
  ["2026-11-27", 1, "2026-11-30"],
  ["2026-11-28", 1, "2026-11-30"],
  ["2026-11-24", 10, "2026-12-08"],
  ["2026-12-31", 1, "2027-01-04"],
  ["2027-04-29", 1, "2027-05-03"],
  ["2028-02-28", 2, "2028-03-01"],
  ["2026-11-24", 0, "2026-11-24"],
])("%s and %i working days are %s", (from, count, expected) => {
  expect(addWorkingDays(from, count)).toBe(expected);
});
