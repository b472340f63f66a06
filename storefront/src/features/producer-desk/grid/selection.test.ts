import { expect, test } from "vitest";
import { at, isInside, moveBy, rangeOf, stepOf, tabBy } from "./selection";

const extent = { rows: 3, columns: 2 };

test("the cursor stays inside the table", () => {
  const start = at({ row: 0, column: 0 });
  expect(moveBy(start, { row: -1, column: 0 }, extent)).toEqual(start);
  expect(moveBy(start, { row: 9, column: 9 }, extent)).toEqual(at({ row: 2, column: 1 }));
});

test("with Shift the anchor stays and everything in between is selected", () => {
  const selection = moveBy(at({ row: 2, column: 1 }), { row: -2, column: -1 }, extent, true);
  expect(rangeOf(selection)).toEqual({ top: 0, bottom: 2, left: 0, right: 1 });
  expect(isInside(rangeOf(selection), { row: 1, column: 0 })).toBe(true);
});

test("Tab goes on to the next row, and leaves the table at its end", () => {
  expect(tabBy(at({ row: 0, column: 1 }), 1, extent)).toEqual(at({ row: 1, column: 0 }));
  expect(tabBy(at({ row: 2, column: 1 }), 1, extent)).toBeNull();
  expect(tabBy(at({ row: 0, column: 0 }), -1, extent)).toBeNull();
});

test("Ctrl goes to the edge", () => {
  expect(
    moveBy(at({ row: 0, column: 0 }), stepOf("ArrowDown", true) ?? { row: 0, column: 0 }, extent).cursor.row,
  ).toBe(2);
  expect(stepOf("a", false)).toBeNull();
});
