import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";

export type NewBuyerRefund = {
  key: string;
  order_id: string;
  order_code: string;
  payment_id: string;
  provider_id: string;
  amount_vnd: number;
  words: string;
  /** ISO 8601. */
  at: string;
};

const sql = `insert into buyer_refund (id, key, order_id, order_code, payment_id, provider_id, amount_vnd, words, at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) where deleted_at is null do nothing`;

/** Writes down what a buyer is owed, once a key, in the transaction of `manager`. */
export async function oweRefund(manager: SqlEntityManager, refund: NewBuyerRefund): Promise<void> {
  const { key, order_id, order_code, payment_id, provider_id, amount_vnd, words, at } = refund;
  const id = generateEntityId(undefined, "brefund");
  await manager.execute(sql, [
    id,
    ...[key, order_id, order_code, payment_id, provider_id, amount_vnd, words, at],
  ]);
}
