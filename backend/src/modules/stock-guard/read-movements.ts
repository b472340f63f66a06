import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { HeldEvent, StockEvent } from "../../contracts/goods";

export type Movement = Omit<StockEvent, "at" | "member"> & { at: Date | string; member_id: string };

const SHOWN = 200;

// A parcel takes its goods and gives back their reservation in one breath; that names the order.
const movementsSql = `
  select movement.id, movement.created_at as at, movement.kind, movement.reason, movement.member_id,
    movement.stocked_before as before, movement.stocked_after as after,
    case when movement.kind = 'outside' and movement.stocked_after < movement.stocked_before then (
      select part.code from reservation_item reservation
      join order_item item on item.item_id = reservation.line_item_id
      join producer_order part on part.order_id = item.order_id and part.producer_id = movement.producer_id
      where reservation.inventory_item_id = movement.inventory_item_id
        and reservation.quantity = movement.stocked_before - movement.stocked_after
        and reservation.deleted_at between movement.created_at - interval '5 seconds'
          and movement.created_at + interval '5 seconds'
      order by abs(extract(epoch from reservation.deleted_at - movement.created_at)) limit 1
    ) end as order_code
  from stock_movement movement
  where movement.producer_id = ? and movement.variant_id = ?
  order by movement.created_at desc, movement.id desc limit ${SHOWN}`;
const heldSql = `
  select distinct part.code as order_code, reservation.quantity::int as quantity, reservation.created_at as at
  from reservation_item reservation
  join order_item item on item.item_id = reservation.line_item_id
  join producer_order part on part.order_id = item.order_id and part.producer_id = ?
  where reservation.inventory_item_id = ? and reservation.deleted_at is null
  order by at desc limit ${SHOWN}`;

export const readMovements = (
  manager: SqlEntityManager,
  own: { producer_id: string; variant_id: string },
): Promise<Movement[]> => manager.execute(movementsSql, [own.producer_id, own.variant_id]);

export const readHeld = (
  manager: SqlEntityManager,
  own: { producer_id: string; inventory_item_id: string },
): Promise<(Omit<HeldEvent, "at"> & { at: Date | string })[]> =>
  manager.execute(heldSql, [own.producer_id, own.inventory_item_id]);
