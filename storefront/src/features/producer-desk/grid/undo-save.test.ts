import type { GoodsCells } from "@contracts/goods";
import { expect, test } from "vitest";
import { goodsRow } from "./goods-fixture";
import { undoOf } from "./undo-save";

const saved = { state: "saved" } as const;

test("an undo puts each saved cell back to what was seen, and a stock by its opposite difference", () => {
  const before = new Map([["a", goodsRow({ variant_id: "a", price: 65_000, stocked: 20 })]]);
  const cells: GoodsCells = {
    price: { to: 70_000, seen: 65_000 },
    stock: { kind: "count", counted: 23, expected_stocked: 20, reason: "counted" },
    low_stock_level: { to: 9, seen: 5 },
  };
  const refused = { state: "refused", code: "rule", message: "" } as const;
  const outcome = {
    variant_id: "a",
    is_missing: false,
    cells: { price: saved, stock: saved, low_stock_level: refused },
  };
  expect(undoOf([{ variant_id: "a", cells }], [outcome], before)).toEqual([
    {
      variant_id: "a",
      cells: { price: { to: 65_000, seen: 70_000 }, stock: { kind: "adjust", delta: -3, reason: "other" } },
    },
  ]);
});

test("a first price cannot be taken back: there is no price to go back to", () => {
  const before = new Map([["a", goodsRow({ variant_id: "a", price: null })]]);
  const outcome = { variant_id: "a", is_missing: false, cells: { price: saved } };
  expect(
    undoOf([{ variant_id: "a", cells: { price: { to: 1000, seen: null } } }], [outcome], before),
  ).toEqual([]);
});
