import type { TodayOrders } from "../contracts/today";
import { providerOf } from "../workflows/cart/payment-providers";
import { type OwnRead, readRows } from "./own-read";

// The same as `awaitsTransfer` says of one order.
const countsSql = `
  with mine as (
    select part.id, part.status,
      part.status = 'placed' and exists (
        select 1 from order_payment_collection held
        join payment on payment.payment_collection_id = held.payment_collection_id and payment.deleted_at is null
        where held.order_id = part.order_id and held.deleted_at is null and payment.provider_id = ?
          and payment.captured_at is null and payment.canceled_at is null) as awaits,
      part.status = 'confirmed' and not exists (
        select 1 from producer_order_line line
        where line.producer_order_id = part.id and line.deleted_at is null
          and line.quantity - line.canceled_quantity > (
          select coalesce(sum(packed.quantity), 0) from lot_allocation packed
          where packed.line_item_id = line.line_item_id and packed.deleted_at is null)) as is_packed
    from producer_order part where part.producer_id = ? and part.deleted_at is null
  )
  select count(*) filter (where status = 'placed')::int as placed,
    count(*) filter (where awaits)::int as awaiting_transfer,
    count(*) filter (where status = 'confirmed')::int as confirmed,
    count(*) filter (where is_packed)::int as packed,
    count(*) filter (where status = 'shipped')::int as shipped,
    count(*)::int as all_orders
  from mine`;

const none = { placed: 0, awaiting_transfer: 0, confirmed: 0, packed: 0, shipped: 0, all_orders: 0 };

/** How many orders of one producer wait for which hand; `all_orders` counts what there ever was. */
export async function readOrderCounts({
  database,
  producer_id,
}: OwnRead): Promise<TodayOrders & { all_orders: number }> {
  const [counts] = await readRows<TodayOrders & { all_orders: number }>(database, countsSql, [
    providerOf.vietqr,
    producer_id,
  ]);
  return counts ?? none;
}
