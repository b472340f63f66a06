import fc from "fast-check";
import { expect, test } from "vitest";
import { ledgerKinds } from "../contracts/ledger";
import type { SettlementView } from "../contracts/settlement";
import { toCsv } from "../spreadsheet/write-table";
import { printStatement } from "./print-statement";
import { type StatementEntry, statementOf } from "./statement";
import { statementTable } from "./statement-table";

const entryArb: fc.Arbitrary<StatementEntry> = fc.record({
  kind: fc.constantFrom(...ledgerKinds),
  amount_vnd: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  effective_on: fc.constantFrom("2026-11-01", "2026-11-02", "2026-11-30"),
  producer_order_code: fc.constantFrom("BK-AAAAAA-1", "BK-BBBBBB-2", null),
  words: fc.constant("Miến"),
  is_payout_of_it: fc.boolean(),
});

test("rows, columns and corner of a statement say the same sum", () => {
  fc.assert(
    fc.property(fc.array(entryArb, { maxLength: 40 }), (entries) => {
      const { orders, others, totals, total_vnd } = statementOf(entries);
      const sum = (amounts: number[]) => amounts.reduce((all, amount) => all + amount, 0);
      const counted = entries.filter((entry) => !entry.is_payout_of_it);
      expect(total_vnd).toBe(sum(counted.map((entry) => entry.amount_vnd)));
      expect(sum(orders.map((order) => order.net_vnd)) + sum(others.map((row) => row.amount_vnd))).toBe(
        total_vnd,
      );
      expect(sum(Object.values(totals))).toBe(total_vnd);
      expect(new Set(orders.map((order) => order.code)).size).toBe(orders.length);
    }),
    { numRuns: 2_000 },
  );
});

const settlement: SettlementView = {
  ...{
    id: "s",
    code: "QT-2611-0001",
    state: "paid",
    up_to_on: "2026-11-24",
    amount_vnd: 128_250,
    entry_count: 4,
  },
  producer: { id: "p", name: "Hợp tác xã Nông nghiệp Tài Hoan".repeat(4), handle: "htx-tai-hoan" },
  ...{ opened_on: "2026-11-24", opened_by_name: "Lý Thị Hoa", approved_on: null, approved_by_name: null },
  ...{ paid_on: "2026-11-24", paid_by_name: "Lý Thị Hoa", bank_name: "Agribank", account_number: "8600205" },
  ...{ account_holder: "HTX TÀI HOAN", reference: "=HYPERLINK(1)", ended_on: null, end_reason: null },
};
const entry = (kind: StatementEntry["kind"], amount_vnd: number, code: string): StatementEntry => ({
  ...{
    kind,
    amount_vnd,
    producer_order_code: code,
    effective_on: "2026-11-20",
    words: "Miến",
    is_payout_of_it: false,
  },
});

test("two hundred orders run over several pages of paper", async () => {
  const entries = Array.from({ length: 200 }, (_, n) => entry("sale", 1_000 + n, `BK-${n}-1`));
  const pdf = await printStatement({ settlement, statement: statementOf(entries) });
  expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(4);
});

test("the table ends with the sum, and what belongs to no order stands in it", () => {
  const entries = [
    entry("sale", 140_000, "BK-A-1"),
    entry("commission", -14_000, "BK-A-1"),
    { ...entry("adjustment", 2_250, ""), producer_order_code: null, words: "Bù cước" },
    { ...entry("payout", -128_250, ""), producer_order_code: null, is_payout_of_it: true },
  ];
  const lines = toCsv(statementTable("QT-1", statementOf(entries)))
    .trim()
    .split("\r\n");
  expect(lines.slice(1)).toEqual([
    "2026-11-20,BK-A-1,,140000,0,0,-14000,0,0,126000",
    "2026-11-20,,Bù cước,0,0,0,0,0,2250,2250",
    ",,Cộng,140000,0,0,-14000,0,2250,128250",
  ]);
});
