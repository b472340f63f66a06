import { expect, test } from "vitest";
import { dayOfPicker, formatDay, formatInstant } from "./dates";

test("writes a day as dd/mm/yyyy", () => {
  expect(formatDay("2026-07-06")).toBe("06/07/2026");
});

test("writes an instant by the clock of Việt Nam", () => {
  expect(formatInstant("2026-07-05T17:30:00.000Z")).toBe("06/07/2026 00:30");
});

test("keeps the day that the picker shows", () => {
  expect(dayOfPicker(new Date(2026, 0, 31))).toBe("2026-01-31");
});
