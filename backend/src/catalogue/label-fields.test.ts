import { expect, test } from "vitest";
import { netQuantity } from "./label-fields";

test.each([
  [500, "g", "500 g", "500 g"],
  [1000, "g", "1 kg", "1 kg"],
  [1500, "g", "1,5 kg", "1.5 kg"],
  [500, "ml", "500 ml", "500 ml"],
  [1000, "ml", "1 lít", "1 l"],
  [20, "tea_bag", "20 túi lọc", "20 tea bags"],
  [1, "night", "1 đêm", "1 night"],
  [10, "piece", "10 chiếc", "10 pieces"],
] as const)("%i %s", (amount, unit, value, value_en) => {
  expect(netQuantity(amount, unit)).toEqual({ value, value_en });
});
