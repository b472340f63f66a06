import { expect, test } from "vitest";
import { leastQuantity, lineProblem } from "./check-lines";

const item = {
  tiers: [{ min_quantity: 10, max_quantity: null, unit_price: 58_000 }],
  min_quantity: 10,
  case_size: 10,
  available: 120,
};

test.each([
  [10, null],
  [120, null],
  [9, "below_minimum"],
  [15, "off_case"],
  [130, "not_enough_stock"],
] as const)("%i pieces: %s", (quantity, problem) => {
  expect(lineProblem(item, quantity)).toBe(problem);
});

test("what is not known and what has no wholesale price are told apart", () => {
  expect(lineProblem(undefined, 10)).toBe("unknown_sku");
  expect(lineProblem({ ...item, tiers: [] }, 10)).toBe("no_wholesale_price");
});

test("the least quantity is where both case pack and tiers allow an order", () => {
  expect(leastQuantity(item)).toBe(10);
  expect(leastQuantity({ ...item, min_quantity: 4 })).toBe(10);
  expect(leastQuantity({ min_quantity: 20, tiers: item.tiers })).toBe(20);
});
