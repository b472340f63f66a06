import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SalesOfYear } from "./count-sales";

/**
 * Parts of orders that are sales: delivered, or paid, and not cancelled. They count on the day of
 * Việt Nam on which they were ordered, in whole đồng without shipping.
 */
const soldParts = `select part.producer_id, part.item_total_vnd,
    (part.created_at at time zone 'Asia/Ho_Chi_Minh')::date as sold_on
  from producer_order part
  where part.deleted_at is null and part.status <> 'canceled' and (part.status = 'delivered' or exists (
    select 1 from order_payment_collection l
    join payment on payment.payment_collection_id = l.payment_collection_id
    where l.order_id = part.order_id and l.deleted_at is null and payment.deleted_at is null
      and payment.captured_at is not null and payment.canceled_at is null))`;

const yearSql = `select producer_id, extract(year from sold_on)::int as year, sum(item_total_vnd)::float8 as revenue
  from (${soldParts}) as sold where extract(year from sold_on) in (?, ?) group by 1, 2`;

const daySql = `select producer_id, sold_on::text as day, sum(item_total_vnd)::float8 as revenue,
    count(*)::int as orders
  from (${soldParts}) as sold where sold_on between ?::date and ?::date and producer_id = any(?) group by 1, 2`;

/** Sales of every producer in a year and in the one before it. */
export async function readYearlySales(container: MedusaContainer, year: number): Promise<SalesOfYear[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: SalesOfYear[] }>(yearSql, [year, year - 1]);
  return rows;
}

type DailySales = { producer_id: string; day: string; revenue: number; orders: number };

/** Sales of these producers on each day of a span, both ends inside. */
export async function readDailySales(
  container: MedusaContainer,
  producer_ids: string[],
  { from, to }: { from: string; to: string },
): Promise<DailySales[]> {
  if (producer_ids.length === 0) return [];
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: DailySales[] }>(daySql, [from, to, producer_ids]);
  return rows;
}
