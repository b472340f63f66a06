import { describe, expect, test } from "vitest";
import { addDays, addMonths, daysBetween, isDay } from "./day";

describe("addMonths", () => {
  test.each([
    ["2018-12-12", 36, "2021-12-12"],
    ["2020-01-10", 36, "2023-01-10"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2021-02-28", 36, "2024-02-28"],
    ["2023-08-31", 1, "2023-09-30"],
    ["2025-11-30", 3, "2026-02-28"],
  ])("%s + %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

test("days are counted across leap days and years", () => {
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  expect(daysBetween("2026-03-01", "2026-02-28")).toBe(-1);
});

test.each(["2025-02-29", "2025-13-01", "2025-00-10", "25-01-01", "2025-1-1", "0000-00-00", ""])(
  "%s is no day",
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

test.each(["2024-02-29", "2025-12-31"])("%s is a day", (day) => {
  expect(isDay(day)).toBe(true);
});
