import { expect, test } from "vitest";
import { priceBand, priceBands } from "./price-band";

test("every price lies in one band, and the bands touch", () => {
  expect(priceBands()).toEqual(["0-49999", "50000-99999", "100000-199999", "200000-499999", "500000-"]);
  expect([0, 49_999, 50_000, 199_999, 499_999, 500_000, 9_000_000].map(priceBand)).toEqual([
    "0-49999",
    "0-49999",
    "50000-99999",
    "100000-199999",
    "200000-499999",
    "500000-",
    "500000-",
  ]);
});
