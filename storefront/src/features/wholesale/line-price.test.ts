import type { WholesaleRow } from "@contracts/wholesale";
import { expect, it } from "vitest";
import { nextTier, sumBasket, tierFor } from "./line-price";

const tiers = [
  { min_quantity: 10, max_quantity: 49, unit_price: 92_500 },
  { min_quantity: 50, max_quantity: null, unit_price: 86_000 },
];
const row: WholesaleRow = {
  variant_id: "v",
  sku: "A",
  product_handle: "a",
  product_title: "A",
  variant_title: "1 kg",
  kind: "mien",
  producer: { handle: "p", name: "P" },
  star: { star_rating: null, standing: null, valid_until: null, former: null },
  retail_price: 100_000,
  tiers,
  min_quantity: 10,
  case_size: 10,
  available: 100,
};

it("finds the tier of a quantity and the next cheaper one", () => {
  expect(tierFor(tiers, 9)).toBeNull();
  expect(tierFor(tiers, 49)?.unit_price).toBe(92_500);
  expect(tierFor(tiers, 50)?.unit_price).toBe(86_000);
  expect(nextTier(tiers, 0)?.min_quantity).toBe(10);
  expect(nextTier(tiers, 10)?.min_quantity).toBe(50);
  expect(nextTier(tiers, 50)).toBeNull();
});

it("sums what can be priced and counts what must be corrected", () => {
  expect(sumBasket([row], [{ sku: "A", quantity: 50 }])).toEqual({
    variants: 1,
    pieces: 50,
    total: 4_300_000,
    saved: 700_000,
    problems: 0,
  });
  expect(
    sumBasket(
      [row],
      [
        { sku: "A", quantity: 5 },
        { sku: "GONE", quantity: 10 },
      ],
    ),
  ).toEqual({ variants: 2, pieces: 15, total: 0, saved: 0, problems: 2 });
});
