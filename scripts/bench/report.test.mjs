import { describe, expect, it } from "vitest";
import { median, percentile, table } from "./report.mjs";

describe("the figures of a benchmark", () => {
  it("have a median of odd and of even rounds", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
  });

  it("have a percentile that is one of the measured values", () => {
    const values = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentile(values, 0.95)).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it("name their machine", () => {
    expect(table("Speed", ["page", "ms"], [["/", 12]])).toMatch(
      /Measured on .* Node \d+.*\n\n\| page \| ms \|/s,
    );
  });
});
