import type { WholesaleRow } from "@contracts/wholesale";
import { expect, it } from "vitest";
import { groupByProducer, matchRows } from "./match-rows";

const row = (sku: string, product_title: string, producer: string, available = 10): WholesaleRow => ({
  variant_id: sku,
  sku,
  product_handle: sku,
  product_title,
  variant_title: "1 kg",
  kind: "mien",
  producer: { handle: producer, name: producer },
  star: { star_rating: null, standing: null, valid_until: null, former: null },
  retail_price: 1000,
  tiers: [],
  min_quantity: 1,
  case_size: 1,
  available,
});
const rows = [
  row("A", "Miến dong", "HTX Tài Hoan"),
  row("B", "Gạo nếp", "HTX Đồng"),
  row("C", "Bí", "HTX Tài Hoan", 0),
];
const find = (query: string, chosen: string[] = [], flags = {}) =>
  matchRows(rows, { query, onlyChosen: false, onlyAvailable: false, ...flags }, new Set(chosen)).map(
    ({ sku }) => sku,
  );

it("filters by product, SKU and producer, without marks", () => {
  expect(find("tai hoan")).toEqual(["A", "C"]);
  expect(find("gao dong")).toEqual(["B"]);
});

it("keeps what was chosen even when it is sold out", () => {
  expect(find("", [], { onlyAvailable: true })).toEqual(["A", "B"]);
  expect(find("", ["C"], { onlyAvailable: true })).toEqual(["A", "B", "C"]);
  expect(find("", ["C"], { onlyChosen: true })).toEqual(["C"]);
});

it("groups by producer in Vietnamese order", () => {
  expect(groupByProducer(rows).map(({ name, rows: own }) => [name, own.length])).toEqual([
    ["HTX Đồng", 1],
    ["HTX Tài Hoan", 2],
  ]);
});
