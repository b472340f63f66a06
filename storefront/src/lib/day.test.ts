import { describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  formatDay,
  formatInstant,
  formatInstantDay,
  formatMonth,
  isDay,
  readDay,
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

  it("counts days over the end of February", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2025-03-01", -1)).toBe("2025-02-28");
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
  });

  it("reads a day as people type it, and no day that is none", () => {
    expect(readDay(" 5/3/2026 ")).toBe("2026-03-05");
    expect(readDay("2026-03-05")).toBe("2026-03-05");
    for (const text of ["31/02/2024", "2023-02-29", "5/3/26", "2026-13-01", "", "hôm qua"])
      expect(readDay(text), text).toBeNull();
    expect(isDay("2024-02-29")).toBe(true);
  });
});
