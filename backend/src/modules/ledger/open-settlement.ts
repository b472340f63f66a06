import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId, MedusaError } from "@medusajs/framework/utils";

export type OpenSettlement = {
  producer_id: string;
  up_to_on: string;
  opened_on: string;
  opened_by: string;
  opened_by_name: string;
};

const lockSql = "select pg_advisory_xact_lock(hashtextextended('settlement:' || ?, 0))";
const liveSql = `select code from settlement where producer_id = ? and state in ('open', 'approved') and deleted_at is null`;
const takeSql = `insert into settlement_entry (id, settlement_id, ledger_entry_id)
  select 'sentry_' || gen_random_uuid(), ?, e.id from ledger_entry e
  where e.producer_id = ? and e.effective_on <= ? and not exists (
    select 1 from settlement_entry taken where taken.ledger_entry_id = e.id and taken.deleted_at is null)`;
const sumSql = `select coalesce(sum(e.amount_vnd), 0)::float8 as amount_vnd
  from settlement_entry taken join ledger_entry e on e.id = taken.ledger_entry_id
  where taken.settlement_id = ? and taken.deleted_at is null`;
const insertSql = `insert into settlement (id, code, producer_id, up_to_on, amount_vnd, opened_on, opened_by, opened_by_name)
  values (?, 'QT-' || to_char(?::date, 'YYMM') || '-' || lpad(nextval('settlement_number')::text, 4, '0'), ?, ?, ?, ?, ?, ?)`;

/** Rolls back: what was taken stays free for the next settlement. */
class NothingDue extends Error {}

/** What the entries of a settlement add up to, đồng. */
export async function takenVnd(manager: SqlEntityManager, settlementId: string): Promise<number> {
  const [row]: { amount_vnd: number }[] = await manager.execute(sumSql, [settlementId]);
  return row?.amount_vnd ?? 0;
}

async function take(manager: SqlEntityManager, asked: OpenSettlement): Promise<string> {
  const { producer_id, up_to_on, opened_on, opened_by, opened_by_name } = asked;
  await manager.execute(lockSql, [producer_id]);
  const [live]: { code: string }[] = await manager.execute(liveSql, [producer_id]);
  if (live) {
    const message = `Chủ thể này còn kỳ đối soát ${live.code} chưa trả xong. Hãy trả hoặc hủy kỳ đó trước.`;
    throw new MedusaError(MedusaError.Types.CONFLICT, message, "settlement_live");
  }
  const id = generateEntityId(undefined, "settlement");
  await manager.execute(takeSql, [id, producer_id, up_to_on]);
  const amount_vnd = await takenVnd(manager, id);
  if (amount_vnd <= 0) throw new NothingDue();
  const values = [id, opened_on, producer_id, up_to_on, amount_vnd, opened_on, opened_by, opened_by_name];
  await manager.execute(insertSql, values);
  return id;
}

type InTransaction = <Result>(work: (manager: SqlEntityManager) => Promise<Result>) => Promise<Result>;

/**
 * Takes every entry of a producer up to a day that no settlement has; answers the settlement's id, or null
 * when that comes to nothing or less: then it waits, and the next settlement carries it forward.
 * @throws MedusaError conflict while another settlement of the producer is not paid
 */
export async function openSettlement(
  inTransaction: InTransaction,
  asked: OpenSettlement,
): Promise<string | null> {
  try {
    return await inTransaction((manager) => take(manager, asked));
  } catch (error) {
    if (error instanceof NothingDue) return null;
    throw error;
  }
}
