import { describe, expect, it } from "vitest";
import { firstQuantity, judgeQuantity, stepQuantity, suggestQuantity } from "./judge-quantity";

const rule = { min_quantity: 25, case_size: 10, available: 95 };

it("begins with whole cases at or above the minimum", () => {
  expect(firstQuantity(rule)).toBe(30);
  expect(firstQuantity({ ...rule, min_quantity: 0, case_size: 0 })).toBe(1);
});

it("steps by whole cases, up from nothing and down to nothing", () => {
  expect(stepQuantity(rule, 0, 1)).toBe(30);
  expect(stepQuantity(rule, 30, 1)).toBe(40);
  expect(stepQuantity(rule, 33, 1)).toBe(40);
  expect(stepQuantity(rule, 33, -1)).toBe(30);
  expect(stepQuantity(rule, 30, -1)).toBe(0);
});

it("names the problem of a quantity", () => {
  expect(judgeQuantity(rule, 0)).toBeNull();
  expect(judgeQuantity(rule, 20)).toBe("below_minimum");
  expect(judgeQuantity(rule, 33)).toBe("off_case");
  expect(judgeQuantity(rule, 100)).toBe("not_enough_stock");
  expect(judgeQuantity(rule, 90)).toBeNull();
});

describe("the suggestion", () => {
  it.each([
    [5, 30],
    [33, 40],
    [100, 90],
    [60, 60],
  ])("%i becomes %i", (quantity, suggested) => {
    expect(suggestQuantity(rule, quantity)).toBe(suggested);
    expect(judgeQuantity(rule, suggested)).toBeNull();
  });
  it("is nothing when not even the minimum is there", () => {
    expect(suggestQuantity({ ...rule, available: 29 }, 40)).toBe(0);
  });
});
