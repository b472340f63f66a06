import { expect, test } from "vitest";
import { dayBounds, secondsToMidnight, vietnamDay } from "./vietnam-day";

test("the day turns at midnight in Việt Nam, seven hours before UTC", () => {
  expect(vietnamDay(new Date("2026-03-01T16:59:59Z"))).toBe("2026-03-01");
  expect(vietnamDay(new Date("2026-03-01T17:00:00Z"))).toBe("2026-03-02");
});

test("a day lasts from its midnight to the next", () => {
  const { start, end } = dayBounds("2026-02-28");
  expect([start.toISOString(), end.toISOString()]).toEqual([
    "2026-02-27T17:00:00.000Z",
    "2026-02-28T17:00:00.000Z",
  ]);
});

test.each([
  ["2026-03-01T16:59:59Z", 1],
  ["2026-03-01T17:00:00Z", 86_400],
  ["2026-03-01T05:00:00Z", 43_200],
])("from %s it is %i seconds to midnight", (instant, seconds) => {
  expect(secondsToMidnight(new Date(instant))).toBe(seconds);
});
