import type { SalesDay, SalesOfProduct, TodaySales } from "../contracts/today";
import { addDays } from "../modules/certification";
import { fillDays } from "./fill-days";
import { type OwnRead, readRows } from "./own-read";

const DAYS_SHOWN = 28;
const SHOWN_PRODUCTS = 5;

/** Lines ordered of one producer, with what is left of each once it was cancelled or given back. */
const soldLines = `
  select part.id, part.created_at, (part.created_at at time zone 'Asia/Ho_Chi_Minh')::date as sold_on,
    line.product_id, line.title, line.quantity - line.canceled_quantity as quantity,
    greatest(0, coalesce(line.total_vnd, line.quantity * line.unit_price_vnd) - coalesce((
      select sum(share.amount_vnd) from refund_share share
      where share.line_item_id = line.line_item_id and share.deleted_at is null), 0)) as amount_vnd
  from producer_order part
  join producer_order_line line on line.producer_order_id = part.id and line.deleted_at is null
  where part.producer_id = ? and part.deleted_at is null and part.status <> 'canceled'
    and part.created_at >= ?::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`;

const daySql = `select sold_on::text as day, count(distinct id)::int as orders, sum(amount_vnd)::float8 as amount_vnd
  from (${soldLines}) as sold group by 1`;
const productSql = `select product_id, (array_agg(title order by created_at desc))[1] as title,
    sum(quantity) filter (where amount_vnd > 0)::int as pieces, sum(amount_vnd)::float8 as amount_vnd
  from (${soldLines}) as sold group by 1 having sum(amount_vnd) > 0 order by 4 desc, 1`;

const sum = (rows: readonly { amount_vnd: number }[]): number =>
  rows.reduce((total, { amount_vnd }) => total + amount_vnd, 0);

/** What was ordered of one producer's goods in the last 28 days, by day and by product. */
export async function readTodaySales({ database, producer_id, day }: OwnRead): Promise<TodaySales> {
  const first = addDays(day, 1 - DAYS_SHOWN);
  const [known, products] = await Promise.all([
    readRows<SalesDay>(database, daySql, [producer_id, addDays(first, -DAYS_SHOWN)]),
    readRows<SalesOfProduct>(database, productSql, [producer_id, first]),
  ]);
  const days = fillDays(known, day, DAYS_SHOWN);
  return {
    days,
    total_vnd: sum(days),
    former_vnd: sum(fillDays(known, addDays(first, -1), DAYS_SHOWN)),
    products: products.slice(0, SHOWN_PRODUCTS),
    other_vnd: sum(products.slice(SHOWN_PRODUCTS)),
  };
}
