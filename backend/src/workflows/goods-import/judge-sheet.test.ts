import { expect, test } from "vitest";
import type { GoodsRow } from "../../contracts/goods";
import { judgeSheet } from "./judge-sheet";
import type { GivenGoods } from "./read-sheet";

const row: GoodsRow = {
  variant_id: "variant_1",
  sku: "MIEN-500",
  product_handle: "mien",
  product_title: "Miến dong",
  variant_title: "Gói 500 g",
  kind: "mien",
  price: 65_000,
  planned_price: null,
  tiers: [],
  stocked: 36,
  reserved: 4,
  available: 32,
  low_stock_level: 5,
  season: { is_over: false, returns_on: null },
  is_hidden: false,
};
const list = { rows: [row], today: "2026-11-24", has_wholesale: true };
const line = (over: Partial<GivenGoods>): GivenGoods => ({
  row_number: 2,
  sku: "mien-500",
  name: null,
  price: null,
  planned_price: null,
  starts_on: null,
  count: null,
  move: null,
  reason: null,
  low_stock_level: null,
  season: null,
  returns_on: null,
  is_hidden: null,
  price_then: 65_000,
  stock_then: 40,
  faults: {},
  raw: {},
  ...over,
});
const judge = (...lines: Partial<GivenGoods>[]) => judgeSheet(lines.map(line), list);

test("a count becomes the difference to the stock of the download, so that parcels since then are not lost", () => {
  const [judged] = judge({ count: 50 });
  expect(judged).toMatchObject({
    state: "changed",
    cells: { stock: { kind: "adjust", delta: 10, reason: "counted" } },
    changes: [{ before: "36", after: "46" }],
  });
  expect(judged?.changes[0]?.note).toContain("40");
});

test("numbers left as they were at the download change nothing, whatever others wrote since", () => {
  expect(judge({ count: 40, price: 60_000, price_then: 60_000 })[0]?.state).toBe("unchanged");
});

test("orders keep what they hold, and a count and a move at once are refused", () => {
  expect(judge({ count: 4 })[0]).toMatchObject({ state: "refused", cells: {} });
  expect(judge({ count: 50, move: 3 })[0]?.state).toBe("refused");
});

test("a SKU twice, none, or one that is not in the table is refused; its case does not matter", () => {
  const states = judge(
    { price: 66_000 },
    { row_number: 3, price: 67_000 },
    { row_number: 4, sku: null },
    { row_number: 5, sku: "NGHE" },
  );
  expect(states.map(({ state }) => state)).toEqual(["changed", "refused", "refused", "refused"]);
  expect(states[1]?.reasons[0]?.message).toContain("dòng 2");
});

test("a plan without its day, or for a day that has come, is refused", () => {
  expect(judge({ planned_price: 70_000 })[0]?.state).toBe("refused");
  expect(judge({ planned_price: 70_000, starts_on: "2026-11-24" })[0]?.state).toBe("refused");
  expect(judge({ planned_price: 70_000, starts_on: "2026-12-01" })[0]).toMatchObject({
    cells: { planned_price: { to: { price: 70_000, starts_on: "2026-12-01" }, seen: null } },
  });
});
