import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { MedusaError } from "@medusajs/framework/utils";
import type { SettlementState } from "../../contracts/ledger";
import { takenVnd } from "./open-settlement";
import { postEntries } from "./post-entries";
import { settlementMove } from "./settlement-moves";

export type PaidTo = { bank_name: string; account_number: string; account_holder: string };
export type SettlementStep = { id: string; at: string; day: string; by_name: string } & (
  | { verb: "approve" }
  | { verb: "pay"; paid_on: string; reference: string; account: PaidTo }
  | { verb: "call_off" | "take_back"; reason: string }
);
type Row = { id: string; code: string; producer_id: string; state: SettlementState; amount_vnd: number };

const lockSql = `select id, code, producer_id, state, amount_vnd::float8 as amount_vnd from settlement where id = ? for update`;
const releaseSql =
  "update settlement_entry set deleted_at = now(), updated_at = now() where settlement_id = ? and deleted_at is null";
const takeSql = `insert into settlement_entry (id, settlement_id, ledger_entry_id) values ('sentry_' || gen_random_uuid(), ?, ?)`;

/**
 * Moves a settlement on, with the money that goes with it, in one go. Whoever comes second is told.
 * @throws MedusaError not_found; conflict when the step does not fit its state
 */
export async function moveSettlement(manager: SqlEntityManager, step: SettlementStep): Promise<void> {
  const [row]: Row[] = await manager.execute(lockSql, [step.id]);
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy kỳ đối soát.");
  const move = settlementMove(row.state, step.verb);
  if (move.kind === "refused") throw new MedusaError(MedusaError.Types.CONFLICT, move.message, "wrong_state");
  if (step.verb === "call_off") await manager.execute(releaseSql, [row.id]);
  if (step.verb === "pay") await payOut(manager, row, step);
  if (step.verb === "take_back") await postEntries(manager, [payout(row, step, row.amount_vnd, step.day)]);
  const changes = { state: move.to, ...changesOf(step) };
  const sets = Object.keys(changes).map((name) => `"${name}" = ?`);
  const sql = `update settlement set ${sets.join(", ")}, updated_at = now() where id = ?`;
  await manager.execute(sql, [...Object.values(changes), row.id]);
}

/** The payout is an entry of the settlement that it pays: together they come to nothing. */
async function payOut(
  manager: SqlEntityManager,
  row: Row,
  step: SettlementStep & { verb: "pay" },
): Promise<void> {
  const taken = await takenVnd(manager, row.id);
  if (taken !== row.amount_vnd) throw new Error(`${row.code} holds ${taken} đồng, not ${row.amount_vnd}.`);
  const [id] = await postEntries(manager, [payout(row, step, -row.amount_vnd, step.paid_on)]);
  if (!id) throw new MedusaError(MedusaError.Types.CONFLICT, `${row.code} đã được trả.`, "wrong_state");
  await manager.execute(takeSql, [row.id, id]);
}

const payout = (row: Row, step: SettlementStep, amount_vnd: number, effective_on: string) => ({
  key: `${step.verb === "pay" ? "payout" : "payout-back"}:${row.id}`,
  producer_id: row.producer_id,
  kind: "payout" as const,
  amount_vnd,
  effective_on,
  at: step.at,
  settlement_id: row.id,
  words: step.verb === "pay" ? `Trả tiền kỳ ${row.code}` : `Ngân hàng trả lại tiền kỳ ${row.code}`,
});

function changesOf(step: SettlementStep): Record<string, string> {
  const { day, by_name } = step;
  if (step.verb === "approve") return { approved_on: day, approved_by_name: by_name };
  if (step.verb === "pay") {
    const { paid_on, reference, account } = step;
    const { bank_name, account_number, account_holder } = account;
    return { paid_on, paid_by_name: by_name, reference, bank_name, account_number, account_holder };
  }
  return { ended_on: day, end_reason: step.reason, ended_by_name: by_name };
}
