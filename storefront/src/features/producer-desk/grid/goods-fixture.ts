import type { GoodsRow } from "@contracts/goods";

/** A row of the table, for tests. */
export const goodsRow = (over: Partial<GoodsRow> = {}): GoodsRow => ({
  variant_id: "variant_1",
  sku: "MIEN-500",
  product_handle: "mien-dong",
  product_title: "Miến dong",
  variant_title: "Gói 500 g",
  kind: "mien",
  price: 65_000,
  planned_price: null,
  tiers: [],
  stocked: 20,
  reserved: 0,
  available: 20,
  low_stock_level: 5,
  season: { is_over: false, returns_on: null },
  is_hidden: false,
  ...over,
});
