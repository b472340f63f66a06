import { expect, test } from "vitest";
import { transferDeadline, transferWithinHours } from "./transfer-deadline";

test("the terms of the day count", () => {
  const rules = [
    { valid_from: "2026-01-01", transfer_within_hours: 24 },
    { valid_from: "2025-07-01", transfer_within_hours: 48 },
  ];
  expect(transferWithinHours("2025-12-31", rules)).toBe(48);
  expect(transferWithinHours("2026-01-01", rules)).toBe(24);
  expect(() => transferWithinHours("2024-01-01", rules)).toThrow(/in force/);
});

test("the deadline lies so many hours back", () => {
  expect(transferDeadline(new Date("2026-03-03T00:00:00Z"), 48).toISOString()).toBe(
    "2026-03-01T00:00:00.000Z",
  );
});
