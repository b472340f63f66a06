import { expect, test } from "vitest";
import { formatVnd } from "./vnd";

test.each([
  [0, "0\u00a0₫"],
  [999, "999\u00a0₫"],
  [125_000, "125.000\u00a0₫"],
  [-1_234_567, "-1.234.567\u00a0₫"],
])("%d đồng is written %s", (amount, words) => {
  expect(formatVnd(amount)).toBe(words);
});
