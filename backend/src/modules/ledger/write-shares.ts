import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { RefundReason } from "../../contracts/ledger";
import type { Attributed, RefundSlot } from "./attribute-refund";

export type NewShares = {
  order_id: string;
  /** What it is the effect of: the same is written once. */
  key: string;
  is_paid_back: boolean;
  reason: RefundReason;
  /** ISO 8601. */
  at: string;
  shares: Attributed[];
  /** What each line and parcel was sold for: more is never taken of it. */
  slots: RefundSlot[];
};
export type ShareRow = {
  id: string;
  order_id: string;
  producer_order_id: string | null;
  line_item_id: string | null;
  number: number;
  amount_vnd: number;
  is_paid_back: boolean;
  reason: RefundReason;
  at: Date;
};

const lockSql = "select pg_advisory_xact_lock(hashtextextended('refund-share:' || ?, 0))";
const readSql = `select id, order_id, producer_order_id, line_item_id, number, amount_vnd::float8 as amount_vnd,
  is_paid_back, reason, at from refund_share where order_id in (?) order by order_id, number`;
const keySql = "select 1 from refund_share where key = ? or key like ? || '/%' limit 1";
const insertSql = `insert into refund_share (id, key, order_id, producer_order_id, line_item_id, number, amount_vnd, is_paid_back, reason, at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export const readShares = (manager: SqlEntityManager, orderIds: string[]): Promise<ShareRow[]> =>
  manager.execute(readSql, [orderIds]);

/**
 * Writes down whose money is whose no longer, all or none; false when it stands already. Writers of one order
 * take turns, so that no line ever gives more than it was sold for.
 * @throws RangeError when a line or parcel has less left than is asked of it
 */
export async function writeShares(manager: SqlEntityManager, asked: NewShares): Promise<boolean> {
  const { key, order_id, shares, slots, is_paid_back, reason, at } = asked;
  await manager.execute(lockSql, [order_id]);
  const written: object[] = await manager.execute(keySql, [key, key]);
  if (written.length > 0) return false;
  const standing = await readShares(manager, [order_id]);
  const same = (a: Attributed, b: { producer_order_id: string | null; line_item_id: string | null }) =>
    a.producer_order_id === b.producer_order_id && a.line_item_id === b.line_item_id;
  let number = standing.length;
  for (const share of shares) {
    const taken = standing.filter((row) => same(share, row)).reduce((sum, row) => sum + row.amount_vnd, 0);
    const sold = slots.find((slot) => same(share, slot))?.left_vnd ?? 0;
    if (share.producer_order_id !== null && taken + share.amount_vnd > sold) {
      throw new RangeError("A line gives back no more than it was sold for.");
    }
    number += 1;
    const { producer_order_id, line_item_id, amount_vnd } = share;
    const id = generateEntityId(undefined, "rshare");
    const values = [id, `${key}/${number}`, order_id, producer_order_id, line_item_id, number];
    await manager.execute(insertSql, [...values, amount_vnd, is_paid_back, reason, at]);
  }
  return true;
}
