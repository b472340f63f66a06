import { expect, test } from "vitest";
import { differencesOf, unsharedRefunds } from "./check-ledger";

const entry = (key: string, amount_vnd: number) => ({
  ...{ key, amount_vnd, order_id: "order", producer_order_code: "BK-1" },
});

test("what is missing, what is too much and what differs is named; what agrees is not", () => {
  const posted = [entry("sale:a", 100), entry("sale:b", 50), entry("sale:c", 7)];
  const due = [entry("sale:a", 100), entry("sale:b", 60), entry("sale:d", 9)];
  expect(differencesOf(posted, due).map((row) => [row.key, row.ledger_vnd, row.orders_vnd])).toEqual([
    ["sale:b", 50, 60],
    ["sale:c", 7, null],
    ["sale:d", null, 9],
  ]);
  expect(differencesOf(due, due)).toEqual([]);
});

test("money paid back that is nobody's is named", () => {
  const at = new Date(0);
  const refund = { order_id: "o", amount_vnd: 30_000, at };
  const share = {
    ...{ id: "s", order_id: "o", producer_order_id: "po", line_item_id: null, number: 1, at },
    ...{ amount_vnd: 30_000, is_paid_back: true, reason: "refund" as const },
  };
  expect(unsharedRefunds({ refunds: [refund], owed: [], shares: [share] })).toEqual([]);
  expect(unsharedRefunds({ refunds: [], owed: [refund], shares: [share] })).toEqual([]);
  expect(unsharedRefunds({ refunds: [refund], owed: [], shares: [] })).toMatchObject([
    { ledger_vnd: -0, orders_vnd: -30_000 },
  ]);
  expect(
    unsharedRefunds({ refunds: [refund], owed: [], shares: [{ ...share, is_paid_back: false }] }),
  ).toHaveLength(1);
});
