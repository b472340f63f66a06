import { expect, test } from "vitest";
import { bestBucket, stockBucket } from "./stock-bucket";

test.each([
  [-1, "out"],
  [0, "out"],
  [1, "low"],
  [5, "low"],
  [6, "in"],
])("%i pieces are %s", (available, bucket) => {
  expect(stockBucket(available)).toBe(bucket);
});

test("a product is as available as the best of its variants", () => {
  expect(bestBucket(["out", "low"])).toBe("low");
  expect(bestBucket(["low", "in", "out"])).toBe("in");
  expect(bestBucket([])).toBe("out");
});
