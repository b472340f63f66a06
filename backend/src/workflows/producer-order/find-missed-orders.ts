import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Younger orders may still be in the middle of their completion, whose lock lasts two minutes. */
const GRACE_MINUTES = 3;
/** After this long an order that was never paid for or never got its goods is a ruin, not work in progress. */
const RUIN_MINUTES = 15;

export type MissedOrder = { id: string; cart_id: string; is_sound: boolean; is_ruin: boolean };

const sql = `
  select o.id, cart.cart_id,
    exists (
      select 1 from order_payment_collection link join payment p on p.payment_collection_id = link.payment_collection_id
      where link.order_id = o.id and link.deleted_at is null and p.canceled_at is null and p.deleted_at is null
    ) and not exists (
      select 1 from order_item item where item.order_id = o.id and item.deleted_at is null and not exists (
        select 1 from reservation_item r where r.line_item_id = item.item_id and r.deleted_at is null)
    ) as is_sound,
    o.created_at < now() - make_interval(mins => ?) as is_ruin
  from "order" o join order_cart cart on cart.order_id = o.id and cart.deleted_at is null
  where o.deleted_at is null and o.status = 'pending' and o.created_at < now() - make_interval(mins => ?)
    and not exists (select 1 from producer_order po where po.order_id = o.id and po.deleted_at is null)
  order by o.created_at limit 100`;

/**
 * Orders whose completion broke off before their ProducerOrders were made. A sound one has its payment
 * and its goods and only needs splitting; the others stopped on the way.
 */
export async function findMissedOrders(container: MedusaContainer): Promise<MissedOrder[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: MissedOrder[] }>(sql, [RUIN_MINUTES, GRACE_MINUTES]);
  return rows;
}
