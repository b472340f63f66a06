import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { SettlementState } from "../../contracts/ledger";

export type SettlementRow = {
  id: string;
  code: string;
  producer_id: string;
  up_to_on: string;
  state: SettlementState;
  amount_vnd: number;
  entry_count: number;
  opened_on: string;
  opened_by_name: string | null;
  approved_on: string | null;
  approved_by_name: string | null;
  paid_on: string | null;
  paid_by_name: string | null;
  bank_name: string | null;
  account_number: string | null;
  account_holder: string | null;
  reference: string | null;
  ended_on: string | null;
  end_reason: string | null;
  ended_by_name: string | null;
};
/** Every value that is named must be set; without one it is everybody's settlements. */
export type SettlementFilter = { id?: string; producer_id?: string; state?: SettlementState };

const selectSql = `select s.id, s.code, s.producer_id, s.up_to_on, s.state, s.amount_vnd::float8 as amount_vnd,
    (select count(*)::int from settlement_entry taken where taken.settlement_id = s.id and taken.deleted_at is null) as entry_count,
    s.opened_on, s.opened_by_name, s.approved_on, s.approved_by_name, s.paid_on, s.paid_by_name, s.bank_name,
    s.account_number, s.account_holder, s.reference, s.ended_on, s.end_reason, s.ended_by_name
  from settlement s`;

/** Settlements, newest first. @throws Error when a filter is named but empty */
export async function readSettlements(
  manager: SqlEntityManager,
  filter: SettlementFilter,
  page: { take: number; skip: number },
): Promise<{ settlements: SettlementRow[]; count: number }> {
  const named = Object.entries(filter);
  if (named.some(([, value]) => !value)) throw new Error("A filter of settlements is never empty.");
  const where = ["s.deleted_at is null", ...named.map(([name]) => `s.${name} = ?`)].join(" and ");
  const values = named.map(([, value]) => value);
  const settlements: SettlementRow[] = await manager.execute(
    `${selectSql} where ${where} order by s.opened_on desc, s.code desc limit ? offset ?`,
    [...values, page.take, page.skip],
  );
  const [row]: { count: number }[] = await manager.execute(
    `select count(*)::int as count from settlement s where ${where}`,
    values,
  );
  return { settlements, count: row?.count ?? 0 };
}
