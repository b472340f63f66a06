import { expect, test } from "vitest";
import { wholeNumber } from "./whole-number";

test("whole amounts pass in every shape the framework uses", () => {
  expect(wholeNumber(125_000)).toBe(125_000);
  expect(wholeNumber("125000")).toBe(125_000);
  expect(wholeNumber(0)).toBe(0);
});

test("half a đồng and a missing number are refused", () => {
  expect(() => wholeNumber(0.5)).toThrow("not a whole number");
  expect(() => wholeNumber(undefined)).toThrow("missing");
});
