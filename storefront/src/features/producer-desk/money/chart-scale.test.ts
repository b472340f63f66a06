import { expect, test } from "vitest";
import { barHeight, chartTop, shortVnd } from "./chart-scale";

test("the scale ends at the next round amount", () => {
  expect([0, 1, 140_000, 210_000, 250_001, 999_999_999].map((amount) => chartTop([amount]))).toEqual([
    1, 1, 200_000, 250_000, 500_000, 1_000_000_000,
  ]);
  expect(chartTop([])).toBe(1);
});

test("bars keep inside the chart, and a debt draws none", () => {
  expect([barHeight(50, 200, 100), barHeight(200, 200, 100), barHeight(-5, 200, 100)]).toEqual([25, 100, 0]);
});

test("amounts on the axis are short", () => {
  expect([0, 950, 250_000, 1_500_000, 2_500_000_000].map(shortVnd)).toEqual([
    "0",
    "950",
    "250 n",
    "1,5 tr",
    "2,5 tỷ",
  ]);
});
