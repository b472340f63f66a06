import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const MOST = 200;

const paid = (order: string, table: "capture" | "refund") => `(select coalesce(sum(m.amount), 0)
    from order_payment_collection link join payment p on p.payment_collection_id = link.payment_collection_id
    join ${table} m on m.payment_id = p.id and m.deleted_at is null
    where link.order_id = ${order} and link.deleted_at is null and p.deleted_at is null)`;
const shared = (order: string, paidBack: boolean) =>
  `(select coalesce(sum(amount_vnd), 0) from refund_share where order_id = ${order} and is_paid_back = ${paidBack})`;

const unpostedSql = `
  select distinct po.order_id from producer_order po
  where po.status = 'delivered' and po.deleted_at is null and po.item_total_vnd + po.shipping_total_vnd > 0
    and not exists (select 1 from ledger_entry e where e.producer_order_id = po.id)
    and ${paid("po.order_id", "capture")} >= (select sum(all_of.item_total_vnd + all_of.shipping_total_vnd)
      from producer_order all_of where all_of.order_id = po.order_id and all_of.status <> 'canceled' and all_of.deleted_at is null)
      - ${shared("po.order_id", false)}
  union
  select share.order_id from refund_share share
  where share.producer_order_id is not null
    and exists (select 1 from ledger_entry e where e.producer_order_id = share.producer_order_id)
    and not exists (select 1 from ledger_entry e where e.key = 'refund:' || share.id)
  limit ${MOST}`;

const unsharedSql = `
  select link.order_id from refund r join payment p on p.id = r.payment_id
    join order_payment_collection link on link.payment_collection_id = p.payment_collection_id and link.deleted_at is null
  where r.deleted_at is null
  group by link.order_id
  having sum(r.amount) > ${shared("link.order_id", true)}
  limit ${MOST}`;

async function orderIds(container: MedusaContainer, sql: string): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: { order_id: string }[] }>(sql);
  return rows.map((row) => row.order_id);
}

/** Orders that have earned money, or given some back, of which the ledger knows nothing yet. */
export const findUnposted = (container: MedusaContainer): Promise<string[]> =>
  orderIds(container, unpostedSql);

/** Orders of which money was paid back that nobody said whose it was. */
export const findUnshared = (container: MedusaContainer): Promise<string[]> =>
  orderIds(container, unsharedSql);
