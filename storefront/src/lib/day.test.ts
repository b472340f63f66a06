import { describe, expect, it } from "vitest";
import {
  formatDay,
  formatInstant,
  formatInstantDay,
  formatMonth,
  secondsToMidnight,
  vietnamDay,
} from "./day";

describe("Vietnamese days", () => {
  it("changes the day at 17:00 UTC", () => {
    expect(vietnamDay(new Date("2026-02-28T16:59:59Z"))).toBe("2026-02-28");
    expect(vietnamDay(new Date("2026-02-28T17:00:00Z"))).toBe("2026-03-01");
  });

  it("counts the seconds to midnight, never zero", () => {
    expect(secondsToMidnight(new Date("2026-02-28T16:59:59Z"))).toBe(1);
    expect(secondsToMidnight(new Date("2026-02-28T16:59:59.900Z"))).toBe(1);
    expect(secondsToMidnight(new Date("2026-02-28T17:00:00Z"))).toBe(86400);
    expect(secondsToMidnight(new Date("2026-02-28T05:00:00Z"))).toBe(12 * 3600);
  });

  it("writes days, months and instants", () => {
    expect(formatDay("2027-12-05")).toBe("05/12/2027");
    expect(formatMonth("2027-12-05")).toBe("12/2027");
    expect(formatInstantDay("2026-02-28T17:30:00Z")).toBe("01/03/2026");
    expect(formatInstant("2026-02-28T17:30:00Z")).toBe("00:30, 01/03/2026");
  });
});
