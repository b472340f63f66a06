import { expect, test } from "vitest";
import type { WholesaleItem } from "../../../../workflows/wholesale/wholesale-item";
import { chooseItems } from "./choose-items";

const item = (sku: string, title: string, producer: string, retail_price = 65_000): WholesaleItem => ({
  variant_id: sku,
  sku,
  variant_title: "Túi 500 g",
  product: { id: sku, handle: sku.toLowerCase(), title, kind: "mien" },
  producer: { id: producer, handle: producer, name: producer },
  retail_price,
  tiers: [],
  min_quantity: 10,
  case_size: 10,
  available: 10,
  requires_shipping: true,
  packed: { quantity: 1, weight_g: 500, length_cm: 1, width_cm: 1, height_cm: 1 },
});
const items = [
  item("MIEN-5KG", "Miến dong", "tai-hoan", 592_000),
  item("MIEN-500", "Miến dong", "tai-hoan"),
  item("TRA-100", "Trà shan tuyết", "bang-phuc"),
];
const skus = (choice: Parameters<typeof chooseItems>[1]) => chooseItems(items, choice).map((row) => row.sku);

test("words are found without diacritics, in title, SKU and producer", () => {
  expect(skus({ q: "mien dong" })).toEqual(["MIEN-500", "MIEN-5KG"]);
  expect(skus({ q: "TRÀ" })).toEqual(["TRA-100"]);
  expect(skus({ q: "mien-5kg" })).toEqual(["MIEN-5KG"]);
  expect(skus({ q: "miến trà" })).toEqual([]);
});

test("a producer or a product narrows the list", () => {
  expect(skus({ q: "", producer: "bang-phuc" })).toEqual(["TRA-100"]);
  expect(skus({ q: "", product: "mien-500" })).toEqual(["MIEN-500"]);
});

test("the order is that of a price list", () => {
  expect(skus({ q: "" })).toEqual(["TRA-100", "MIEN-500", "MIEN-5KG"]);
});
