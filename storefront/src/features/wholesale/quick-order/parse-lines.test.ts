import { expect, test } from "vitest";
import { parseLines } from "./parse-lines";

test.each([
  ["TAIHOAN-MIEN-500\t50", 50],
  ["taihoan-mien-500 50", 50],
  ["TAIHOAN-MIEN-500;Miến dong;1.000", 1000],
  ["TAIHOAN-MIEN-500 1 000", 1000],
  ["TAIHOAN-MIEN-500,24", 24],
  ["  TAIHOAN-MIEN-500   12  ", 12],
])("%s", (text, quantity) => {
  expect(parseLines(text)).toEqual({
    lines: [{ sku: "TAIHOAN-MIEN-500", quantity }],
    faults: [],
    tooMany: false,
  });
});

test("a heading and empty lines are passed over, a SKU named twice is added up", () => {
  expect(parseLines("Mã hàng\tSố lượng\r\nA-1\t10\r\n\r\nA-1\t5\r\n").lines).toEqual([
    { sku: "A-1", quantity: 15 },
  ]);
});

test("what cannot be read is named with its line and never guessed", () => {
  const { lines, faults } = parseLines("A-1 12,5\nA-2\nA-3 -4\nA*4 5\nA-5 0\nA-6 6");
  expect(lines).toEqual([{ sku: "A-6", quantity: 6 }]);
  expect(faults.map(({ line, fault }) => [line, fault])).toEqual([
    [1, "bad_quantity"],
    [2, "no_quantity"],
    [3, "bad_quantity"],
    [4, "bad_sku"],
    [5, "bad_quantity"],
  ]);
});

test("more than 500 lines are said to be too many", () => {
  const pasted = Array.from({ length: 501 }, (_, at) => `SKU-${at} 1`).join("\n");
  expect(parseLines(pasted)).toMatchObject({ tooMany: true, faults: [] });
});
