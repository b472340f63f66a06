import { expect, test } from "vitest";
import { mergeLines, tierPrice } from "./price-lines";

const tiers = [
  { min_quantity: 10, max_quantity: 49, unit_price: 58_000 },
  { min_quantity: 50, max_quantity: 199, unit_price: 54_000 },
  { min_quantity: 200, max_quantity: null, unit_price: 51_500 },
];

test.each([
  [9, null],
  [10, 58_000],
  [49, 58_000],
  [50, 54_000],
  [199, 54_000],
  [200, 51_500],
  [100_000, 51_500],
])("%i pieces cost %s đồng each", (quantity, price) => {
  expect(tierPrice(tiers, 65_000, quantity)).toBe(price);
});

test("a tier above retail never applies, and the cheapest of two lists wins", () => {
  expect(tierPrice(tiers, 50_000, 10)).toBe(50_000);
  expect(tierPrice([...tiers, { min_quantity: 1, max_quantity: null, unit_price: 57_000 }], 65_000, 10)).toBe(
    57_000,
  );
});

test("lines of one SKU become one, however it is typed, in the order of first appearance", () => {
  const lines = [
    { sku: "TAIHOAN-MIEN-500", quantity: 10 },
    { sku: "MYPHUONG-TRA-100", quantity: 20 },
    { sku: " taihoan-mien-500 ", quantity: 40 },
  ];
  expect(mergeLines(lines)).toEqual([
    { sku: "TAIHOAN-MIEN-500", quantity: 50 },
    { sku: "MYPHUONG-TRA-100", quantity: 20 },
  ]);
});
