import type { GoodsRow } from "@contracts/goods";
import { expect, test } from "vitest";
import { goodsRow } from "./goods-fixture";
import { matchGoods, totalsOf } from "./match-goods";

const rows: GoodsRow[] = [
  goodsRow({ variant_id: "a", product_title: "Miến dong Tài Hoan", available: 30, stocked: 32, reserved: 2 }),
  goodsRow({ variant_id: "b", product_title: "Bột nghệ", available: 4, stocked: 4 }),
  goodsRow({ variant_id: "c", product_title: "Gạo Bao thai", available: 0, stocked: 0, price: null }),
];
const none = { unsaved: new Set<string>(), wrong: new Set<string>() };
const ids = (...found: Parameters<typeof matchGoods>) => matchGoods(...found).map((row) => row.variant_id);

test("rows are found without marks, in any order of words", () => {
  expect(ids(rows, "dong mien", "all", none)).toEqual(["a"]);
  expect(ids(rows, "nghe", "all", none)).toEqual(["b"]);
});

test("each filter shows what it says", () => {
  expect(ids(rows, "", "low", none)).toEqual(["b"]);
  expect(ids(rows, "", "out", none)).toEqual(["c"]);
  expect(ids(rows, "", "unpriced", none)).toEqual(["c"]);
  expect(ids(rows, "", "unsaved", { ...none, unsaved: new Set(["a"]) })).toEqual(["a"]);
});

test("totals count pieces, and what can be sold at its price", () => {
  expect(totalsOf(rows)).toEqual({ rows: 3, stocked: 36, reserved: 2, available: 34, worth: 34 * 65_000 });
});
