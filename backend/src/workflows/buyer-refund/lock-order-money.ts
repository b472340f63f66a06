import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";

export type LockedPayment = {
  id: string;
  payment_collection_id: string;
  provider_id: string;
  captured_at: Date | null;
};

const sharesSql = "select pg_advisory_xact_lock(hashtextextended('refund-share:' || ?, 0))";
// The core locks the same row to capture and to refund: what is read afterwards stays true.
const paymentSql = `select p.id, p.payment_collection_id, p.provider_id, p.captured_at
  from order_payment_collection link join payment p on p.payment_collection_id = link.payment_collection_id
  where link.order_id = ? and link.deleted_at is null and p.deleted_at is null and p.canceled_at is null
  order by p.created_at desc limit 1 for update of p`;
const shrinkSql = (table: "payment" | "payment_collection") => `update ${table} set amount = amount - ?,
  raw_amount = jsonb_build_object('value', trim_scale(amount - ?)::text, 'precision', 20), updated_at = now() where id = ?`;

/**
 * Holds an order's money until the end of the transaction: nobody captures, refunds or shares meanwhile.
 * @throws Error without an order, or for one that has no payment
 */
export async function lockOrderMoney(manager: SqlEntityManager, orderId: string): Promise<LockedPayment> {
  if (!orderId) throw new Error("Money is held for one order only.");
  await manager.execute(sharesSql, [orderId]);
  const [payment]: LockedPayment[] = await manager.execute(paymentSql, [orderId]);
  if (!payment) throw new Error(`Order ${orderId} has no payment.`);
  return payment;
}

/** Asks for so much less of a payment that has not been received. */
export async function askForLess(
  manager: SqlEntityManager,
  payment: LockedPayment,
  forgone_vnd: number,
): Promise<void> {
  if (payment.captured_at !== null || forgone_vnd === 0) return;
  await manager.execute(shrinkSql("payment"), [forgone_vnd, forgone_vnd, payment.id]);
  const collection = payment.payment_collection_id;
  await manager.execute(shrinkSql("payment_collection"), [forgone_vnd, forgone_vnd, collection]);
}
