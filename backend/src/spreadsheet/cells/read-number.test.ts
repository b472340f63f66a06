import { describe, expect, test } from "vitest";
import { readDecimal, readNumber, readWhole } from "./read-number";
import { readText } from "./read-text";

describe("a number is read from", () => {
  test.each([
    ["1.234,5", 1234.5],
    ["1.234", 1234],
    ["1.234.567", 1_234_567],
    ["85,5", 85.5],
    ["85.5", 85.5],
    ["1,234.5", 1234.5],
    ["1,234,567", 1_234_567],
    ["1 234", 1234],
    ["1\u00a0234,5", 1234.5],
    ["-3", -3],
    [85, 85],
    ["", null],
    [null, null],
  ])("%j", (cell, number) => {
    expect(readNumber(cell)).toEqual({ value: number });
  });

  test.each(["chín", "1.23.4", "12,", "1e5", "0x10", "∞", true])("not from %j", (cell) => {
    expect(readNumber(cell).fault).toEqual(expect.any(String));
  });
});

test("a whole number keeps to its bounds", () => {
  expect(readWhole("100", 0, 100)).toEqual({ value: 100 });
  expect(readWhole("100,5", 0, 200)).toEqual({ fault: "Phải là số nguyên từ 0 đến 200, không phải 100,5." });
  expect(readWhole(101, 0, 100).fault).toContain("từ 0 đến 100");
  expect(readWhole(null, 0, 100)).toEqual({ value: null });
});

test("a decimal number has its bounds and two decimals", () => {
  expect(readDecimal("100", 0, 100)).toEqual({ value: 100 });
  expect(readDecimal("82,55", 0, 100)).toEqual({ value: 82.55 });
  expect(readDecimal(20.1 + 42.3, 0, 100)).toEqual({ value: 62.4 });
  expect(readDecimal("82,555", 0, 100)).toEqual({
    fault: "Phải là số từ 0 đến 100, nhiều nhất hai số lẻ, không phải 82,555.",
  });
  expect(readDecimal(100.01, 0, 100).fault).toContain("từ 0 đến 100");
  expect(readDecimal(null, 0, 100)).toEqual({ value: null });
});

test("text comes composed, on one line and trimmed", () => {
  expect(readText(`  ${"Miến  dong".normalize("NFD")}\u00a0 Côn\nMinh `)).toEqual({
    value: "Miến dong Côn Minh",
  });
  expect(readText(12)).toEqual({ value: "12" });
  expect(readText("   ")).toEqual({ value: null });
  expect(readText("x".repeat(201)).fault).toBe("Dài quá 200 ký tự.");
});
