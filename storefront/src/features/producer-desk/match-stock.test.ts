import type { StockRow } from "@contracts/producer";
import { expect, it } from "vitest";
import { matchStock } from "./match-stock";
import { countLevels } from "./stock-level";

const row = (sku: string, product_title: string, available: number): StockRow => ({
  variant_id: sku,
  sku,
  product_handle: sku,
  product_title,
  variant_title: "Túi 500 g",
  kind: "mien",
  price: 65_000,
  stocked: available,
  reserved: 0,
  available,
  star: { star_rating: null, standing: null, valid_until: null, former: null },
});
const rows = [row("A", "Miến dong Tài Hoan", 187), row("B", "Miến đỏ", 5), row("C", "Gạo nếp", 0)];
const skus = (query: string, show: "all" | "low" | "out" = "all") =>
  matchStock(rows, query, show).map(({ sku }) => sku);

it("finds without marks, in any order, by SKU", () => {
  expect(skus("mien")).toEqual(["A", "B"]);
  expect(skus("hoan MIẾN")).toEqual(["A"]);
  expect(skus("mien do")).toEqual(["A", "B"]);
  expect(skus("  ")).toHaveLength(3);
  expect(skus("xyz")).toEqual([]);
});

it("keeps to a level", () => {
  expect(skus("", "low")).toEqual(["B"]);
  expect(skus("", "out")).toEqual(["C"]);
  expect(countLevels(rows)).toEqual({ in: 1, low: 1, out: 1 });
});
