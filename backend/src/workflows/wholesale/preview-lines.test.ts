import { expect, test } from "vitest";
import { previewLines } from "./preview-lines";
import type { WholesaleItem } from "./wholesale-item";

const item = (sku: string, producer: string, available = 500): WholesaleItem => ({
  variant_id: `variant_${sku}`,
  sku,
  variant_title: "Túi 500 g",
  product: { id: `prod_${sku}`, handle: sku.toLowerCase(), title: sku, kind: "mien" },
  producer: { id: producer, handle: producer, name: producer },
  retail_price: 65_000,
  tiers: [
    { min_quantity: 10, max_quantity: 49, unit_price: 58_000 },
    { min_quantity: 50, max_quantity: null, unit_price: 54_000 },
  ],
  min_quantity: 10,
  case_size: 10,
  available,
  requires_shipping: true,
  packed: { quantity: 1, weight_g: 500, length_cm: 10, width_cm: 10, height_cm: 5 },
});
const items = [item("MIEN", "tai-hoan"), item("TRA", "my-phuong")];
const nowhere = { zone: null, day: "2026-11-22" };
const here = { zone: "local" as const, day: "2026-11-22" };

test("two lines of one SKU reach the tier of their sum", () => {
  const preview = previewLines(
    items,
    [
      { sku: "MIEN", quantity: 20 },
      { sku: "mien", quantity: 30 },
    ],
    nowhere,
  );
  expect(preview.parts[0]?.lines).toMatchObject([
    { quantity: 50, unit_price: 54_000, total: 2_700_000, problem: null },
  ]);
  expect(preview).toMatchObject({
    item_total: 2_700_000,
    shipping_total: null,
    total: 2_700_000,
    can_order: true,
  });
});

test("each producer sends its own parcel, and the parts add up", () => {
  const preview = previewLines(
    items,
    [
      { sku: "MIEN", quantity: 10 },
      { sku: "TRA", quantity: 10 },
    ],
    here,
  );
  expect(preview.parts.map((part) => part.producer.handle)).toEqual(["tai-hoan", "my-phuong"]);
  const fees = preview.parts.map((part) => part.shipping_total ?? Number.NaN);
  expect(fees.every((fee) => fee > 0)).toBe(true);
  expect(preview.total).toBe(preview.item_total + fees.reduce((a, b) => a + b, 0));
});

test("one bad line is enough to order nothing", () => {
  const bad = [
    [{ sku: "KHONG-CO", quantity: 10 }],
    [{ sku: "MIEN", quantity: 5 }],
    [{ sku: "MIEN", quantity: 15 }],
    [
      { sku: "MIEN", quantity: 300 },
      { sku: "MIEN", quantity: 300 },
    ],
  ];
  for (const lines of bad) {
    expect(previewLines(items, [{ sku: "TRA", quantity: 10 }, ...lines], here).can_order).toBe(false);
  }
});

test("a SKU nobody knows stands apart", () => {
  const preview = previewLines(items, [{ sku: "KHONG-CO", quantity: 10 }], here);
  expect(preview.unknown).toMatchObject([{ sku: "KHONG-CO", problem: "unknown_sku", unit_price: null }]);
  expect(preview.can_order).toBe(false);
});
