import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { RecallLot } from "../../contracts/lot";

export type NewRecall = RecallLot & { lot_id: string; day: string; by_office: boolean };

type Order = { producer_order_id: string; order_id: string };

const lockSql = "select id, state from lot where id = ? and deleted_at is null for update";
const liveSql = "select id from lot_recall where lot_id = ? and lifted_on is null and deleted_at is null";
const insertSql = `insert into lot_recall
  (id, lot_id, number, reason, advice, phone, recalled_on, by_office, state_before)
  select ?, lot.id, coalesce(max(r.number), 0) + 1, ?, ?, ?, ?, ?, lot.state
  from lot left join lot_recall r on r.lot_id = lot.id and r.deleted_at is null where lot.id = ? group by lot.id`;
const stateSql = "update lot set state = ?, updated_at = now() where id = ?";
const ordersSql = `select distinct producer_order_id, order_id from lot_allocation
  where lot_id = ? and deleted_at is null`;
const noticeSql = `insert into lot_recall_notice (id, recall_id, lot_id, producer_order_id, order_id)
  values (?, ?, ?, ?, ?) on conflict do nothing`;
const liftSql = `update lot_recall set lifted_on = ?, lift_reason = ?, updated_at = now()
  where lot_id = ? and lifted_on is null and deleted_at is null returning id, state_before`;

const liveRecall = async (manager: SqlEntityManager, lotId: string): Promise<string | null> => {
  const [row]: { id: string }[] = await manager.execute(liveSql, [lotId]);
  return row?.id ?? null;
};

const writeNotice = (manager: SqlEntityManager, recallId: string, lotId: string, order: Order) =>
  manager.execute(noticeSql, [
    generateEntityId(undefined, "lotrn"),
    recallId,
    lotId,
    order.producer_order_id,
    order.order_id,
  ]);

/**
 * Calls a lot back. The lot's row is locked first: an order that is being packed at this moment is either
 * among the orders found, or is refused by the lot guard afterwards.
 */
export async function recall(manager: SqlEntityManager, asked: NewRecall) {
  const { lot_id, day, reason, advice, phone, by_office } = asked;
  await manager.execute(lockSql, [lot_id]);
  const known = await liveRecall(manager, lot_id);
  if (known) return { recall_id: known, is_new: false };
  const recall_id = generateEntityId(undefined, "lotrec");
  await manager.execute(insertSql, [recall_id, reason, advice, phone, day, by_office, lot_id]);
  await manager.execute(stateSql, ["recalled", lot_id]);
  const orders: Order[] = await manager.execute(ordersSql, [lot_id]);
  for (const order of orders) await writeNotice(manager, recall_id, lot_id, order);
  return { recall_id, is_new: true };
}

/** Adds an order to the recall in force of a lot, if there is one. */
export async function noteOrder(manager: SqlEntityManager, lotId: string, order: Order): Promise<void> {
  const recallId = await liveRecall(manager, lotId);
  if (recallId) await writeNotice(manager, recallId, lotId, order);
}

/** Ends the recall in force; the lot is again what it was before. Null when there is none. */
export async function lift(
  manager: SqlEntityManager,
  { lot_id, day, reason }: { lot_id: string; day: string; reason: string },
): Promise<string | null> {
  await manager.execute(lockSql, [lot_id]);
  const [lifted]: { id: string; state_before: string }[] = await manager.execute(liftSql, [
    day,
    reason,
    lot_id,
  ]);
  if (!lifted) return null;
  await manager.execute(stateSql, [lifted.state_before, lot_id]);
  return lifted.id;
}
