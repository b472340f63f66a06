import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { EntryFilter, LedgerKind, SettlementState } from "../../contracts/ledger";

export type EntryRow = {
  id: string;
  key: string;
  producer_id: string;
  kind: LedgerKind;
  amount_vnd: number;
  effective_on: string;
  at: Date;
  order_id: string | null;
  producer_order_id: string | null;
  producer_order_code: string | null;
  line_item_id: string | null;
  base_vnd: number | null;
  rate_bp: number | null;
  words: string;
  settlement_id: string | null;
  settlement_code: string | null;
  settlement_state: SettlementState | null;
};
/** How a producer stands, đồng: due and not in a settlement, in one that is not paid yet, and paid out. */
export type Balance = { producer_id: string; due_vnd: number; settling_vnd: number; paid_vnd: number };

export type EntryScope = { producer_id: string } | { settlement_id: string } | { order_ids: string[] };

const selected = `e.id, e.key, e.producer_id, e.kind, e.amount_vnd::float8 as amount_vnd, e.effective_on, e.at, e.order_id,
  e.producer_order_id, e.producer_order_code, e.line_item_id, e.base_vnd::float8 as base_vnd, e.rate_bp, e.words,
  s.id as settlement_id, s.code as settlement_code, s.state as settlement_state`;
const joined = `from ledger_entry e
  left join settlement_entry taken on taken.ledger_entry_id = e.id and taken.deleted_at is null
  left join settlement s on s.id = taken.settlement_id`;

/** Which entries: always those of one producer, settlement or list of orders. @throws Error on an open scope */
function whereOf(scope: EntryScope, filter: EntryFilter): { sql: string; values: unknown[] } {
  const [column, value] =
    "producer_id" in scope
      ? ["e.producer_id = ?", scope.producer_id]
      : "settlement_id" in scope
        ? ["taken.settlement_id = ?", scope.settlement_id]
        : ["e.order_id in (?)", scope.order_ids];
  if (!value || value.length === 0) throw new Error("Entries are never read without a scope.");
  const parts: [string, unknown][] = [[column, value]];
  if (filter.kind) parts.push(["e.kind = ?", filter.kind]);
  if (filter.order) parts.push(["e.producer_order_code like ? || '%'", filter.order]);
  if (filter.from) parts.push(["e.effective_on >= ?", filter.from]);
  if (filter.to) parts.push(["e.effective_on <= ?", filter.to]);
  if (filter.unsettled) parts.push(["taken.id is null and ?", true]);
  return { sql: parts.map(([sql]) => sql).join(" and "), values: parts.map(([, one]) => one) };
}

export async function readEntries(
  manager: SqlEntityManager,
  scope: EntryScope,
  filter: EntryFilter,
  page: { take: number; skip: number },
): Promise<EntryRow[]> {
  const { sql, values } = whereOf(scope, filter);
  const order = "order by e.effective_on desc, e.at desc, e.key limit ? offset ?";
  return manager.execute(`select ${selected} ${joined} where ${sql} ${order}`, [
    ...values,
    page.take,
    page.skip,
  ]);
}

/** How many entries a filter finds and what they add up to, đồng. */
export async function sumEntries(
  manager: SqlEntityManager,
  scope: EntryScope,
  filter: EntryFilter,
): Promise<{ count: number; total_vnd: number }> {
  const { sql, values } = whereOf(scope, filter);
  const asked = `select count(*)::int as count, coalesce(sum(e.amount_vnd), 0)::float8 as total_vnd ${joined} where ${sql}`;
  const [row]: { count: number; total_vnd: number }[] = await manager.execute(asked, values);
  return row ?? { count: 0, total_vnd: 0 };
}

const balanceSql = `select e.producer_id,
    coalesce(sum(e.amount_vnd) filter (where taken.id is null), 0)::float8 as due_vnd,
    coalesce(sum(e.amount_vnd) filter (where s.state in ('open', 'approved')), 0)::float8 as settling_vnd,
    coalesce(-sum(e.amount_vnd) filter (where e.kind = 'payout'), 0)::float8 as paid_vnd
  ${joined} where ? = '' or e.producer_id = ? group by e.producer_id`;

/** How one producer stands, or with null every producer that has an entry. @throws Error on an empty id */
export async function readBalances(manager: SqlEntityManager, producerId: string | null): Promise<Balance[]> {
  if (producerId === "") throw new Error("A balance is one producer's, or everybody's.");
  return manager.execute(balanceSql, [producerId ?? "", producerId ?? ""]);
}
