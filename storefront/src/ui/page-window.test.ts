import { expect, it } from "vitest";
import { pageWindow } from "./page-window";

it("offers the ends and the neighbours, and closes gaps of one", () => {
  expect(pageWindow(1, 1)).toEqual([1]);
  expect(pageWindow(1, 3)).toEqual([1, 2, 3]);
  expect(pageWindow(5, 9)).toEqual([1, null, 4, 5, 6, null, 9]);
  expect(pageWindow(3, 9)).toEqual([1, 2, 3, 4, null, 9]);
  expect(pageWindow(9, 9)).toEqual([1, null, 8, 9]);
});
