import { expect, test } from "vitest";
import { salesBucket } from "./bucket";

test("a bucket begins with its bound", () => {
  expect([0, 9, 10, 49, 50, 199, 200, 100_000].map(salesBucket)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});
