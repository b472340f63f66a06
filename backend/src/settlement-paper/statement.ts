import type { LedgerKind } from "../contracts/ledger";
import type { Statement, StatementOrder } from "../contracts/settlement";

export type StatementEntry = {
  kind: LedgerKind;
  amount_vnd: number;
  effective_on: string;
  producer_order_code: string | null;
  words: string;
  /** Of a payout: the settlement it belongs to. */
  is_payout_of_it: boolean;
};

const orderKinds = ["sale", "shipping", "commission", "refund", "tax_withheld"] as const;
const isOrderKind = (kind: LedgerKind): kind is (typeof orderKinds)[number] =>
  orderKinds.some((known) => known === kind);

const emptyOrder = (code: string, effective_on: string): StatementOrder => ({
  ...{ code, effective_on, net_vnd: 0 },
  ...{ sale: 0, shipping: 0, commission: 0, refund: 0, tax_withheld: 0 },
});

/** The entries of a settlement as one reads them: a row an order, the oldest first, and what belongs to none. */
export function statementOf(entries: readonly StatementEntry[]): Statement {
  const orders = new Map<string, StatementOrder>();
  const others: Statement["others"] = [];
  const totals = { sale: 0, shipping: 0, commission: 0, refund: 0, tax_withheld: 0, adjustment: 0 };
  // The payout itself is what the statement comes to, and no part of it.
  const parts = entries.filter((entry) => !entry.is_payout_of_it);
  for (const { kind, amount_vnd, effective_on, producer_order_code, words } of parts) {
    totals[kind === "payout" ? "adjustment" : kind] += amount_vnd;
    if (!isOrderKind(kind) || producer_order_code === null) {
      others.push({ effective_on, words, amount_vnd });
      continue;
    }
    const order = orders.get(producer_order_code) ?? emptyOrder(producer_order_code, effective_on);
    order[kind] += amount_vnd;
    order.net_vnd += amount_vnd;
    if (effective_on < order.effective_on) order.effective_on = effective_on;
    orders.set(producer_order_code, order);
  }
  const byDay = (a: { effective_on: string }, b: { effective_on: string }) =>
    a.effective_on < b.effective_on ? -1 : Number(a.effective_on > b.effective_on);
  return {
    orders: [...orders.values()].sort((a, b) => byDay(a, b) || (a.code < b.code ? -1 : 1)),
    others: others.sort(byDay),
    totals,
    total_vnd: parts.reduce((sum, entry) => sum + entry.amount_vnd, 0),
  };
}
