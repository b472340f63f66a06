import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { CancelReason } from "../../contracts/cancellation";
import type { ProducerOrderStatus } from "../../contracts/order";
import type { PricedCut } from "./cancel-lines";

export type NewCancellation = {
  key: string;
  order_id: string;
  producer_order_id: string;
  reason: CancelReason;
  words: string;
  by_name: string;
  /** ISO 8601. */
  at: string;
  cuts: PricedCut[];
  shipping_vnd: number;
  /** Nothing of the part is sent any more. */
  is_whole: boolean;
};
export type LockedPart = { id: string; status: ProducerOrderStatus };

const lockSql = "select id, status from producer_order where id = ? and deleted_at is null for update";
const knownSql = "select id from cancellation where producer_order_id = ? and key = ? and deleted_at is null";
const insertSql = `insert into cancellation (id, key, order_id, producer_order_id, reason, words, by_name, at, goods_vnd, shipping_vnd)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const lineSql = `insert into canceled_line (id, cancellation_id, line_item_id, quantity, amount_vnd) values (?, ?, ?, ?, ?)`;
const standSql = `update producer_order_line set canceled_quantity = canceled_quantity + ?, canceled_vnd = canceled_vnd + ?,
  updated_at = now() where line_item_id = ? and producer_order_id = ? and deleted_at is null`;
const partSql = `update producer_order set canceled_shipping_vnd = canceled_shipping_vnd + ?,
  status = case when ? then 'canceled' else status end, updated_at = now() where id = ?`;

/** Holds a part until the end of the transaction, so that its cancellations take turns. */
export async function lockPart(manager: SqlEntityManager, id: string): Promise<LockedPart | null> {
  const [part]: LockedPart[] = await manager.execute(lockSql, [id]);
  return part ?? null;
}

/** The cancellation that a form has made before, or null. */
export async function knownCancellation(
  manager: SqlEntityManager,
  of: { producer_order_id: string; key: string },
): Promise<string | null> {
  const [row]: { id: string }[] = await manager.execute(knownSql, [of.producer_order_id, of.key]);
  return row?.id ?? null;
}

/** Writes down which pieces are not sent, beside the lines they were sold in; answers the cancellation's id. */
export async function writeCancellation(manager: SqlEntityManager, asked: NewCancellation): Promise<string> {
  const { key, order_id, producer_order_id, reason, words, by_name, at, cuts, shipping_vnd } = asked;
  const id = generateEntityId(undefined, "cancel");
  const goods_vnd = cuts.reduce((sum, cut) => sum + cut.amount_vnd, 0);
  const values = [id, key, order_id, producer_order_id, reason, words, by_name, at, goods_vnd, shipping_vnd];
  await manager.execute(insertSql, values);
  for (const { line_item_id, quantity, amount_vnd } of cuts) {
    const line_id = generateEntityId(undefined, "cline");
    await manager.execute(lineSql, [line_id, id, line_item_id, quantity, amount_vnd]);
    await manager.execute(standSql, [quantity, amount_vnd, line_item_id, producer_order_id]);
  }
  await manager.execute(partSql, [shipping_vnd, asked.is_whole, producer_order_id]);
  return id;
}
