import { expect, test } from "vitest";
import { decideStockChange } from "./stock-change";

const shelf = { stocked: 10, reserved: 4 };

test("an adjustment is the difference itself", () => {
  expect(decideStockChange(shelf, { kind: "adjust", delta: 5 })).toEqual({ ok: true, delta: 5 });
  expect(decideStockChange(shelf, { kind: "adjust", delta: -6 })).toEqual({ ok: true, delta: -6 });
});

test("what orders hold cannot be taken off the shelf", () => {
  expect(decideStockChange(shelf, { kind: "adjust", delta: -7 })).toMatchObject({
    problem: "below_reserved",
  });
  expect(decideStockChange(shelf, { kind: "count", counted: 3, expected_stocked: 10 })).toMatchObject({
    problem: "below_reserved",
  });
});

test("a count becomes the difference to the shelf it was made against", () => {
  expect(decideStockChange(shelf, { kind: "count", counted: 12, expected_stocked: 10 })).toEqual({
    ok: true,
    delta: 2,
  });
});

test("a count against another shelf is refused, even when it would fit", () => {
  expect(decideStockChange(shelf, { kind: "count", counted: 10, expected_stocked: 9 })).toMatchObject({
    problem: "changed_meanwhile",
  });
});

test("stock may come in while more is reserved than lies there", () => {
  expect(decideStockChange({ stocked: 2, reserved: 6 }, { kind: "adjust", delta: 1 })).toEqual({
    ok: true,
    delta: 1,
  });
});
