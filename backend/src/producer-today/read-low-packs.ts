import type { LowPack, ProducerToday } from "../contracts/today";
import { type OwnRead, readRows } from "./own-read";

const SHOWN_PACKS = 5;

// What is hidden or out of season is not for sale, so it does not run out either.
const lowSql = `
  with offered as (
    select variant.id as variant_id, coalesce(variant.sku, '') as sku, product.title as product_title,
      variant.title as variant_title,
      coalesce((variant.metadata->>'low_stock_level')::int, 5) as low_stock_level,
      coalesce(shelf.available, 0) as available
    from product_product_producer_producer owner
    join product on product.id = owner.product_id and product.deleted_at is null
    join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
    left join lateral (
      select sum(level.stocked_quantity - level.reserved_quantity)::int as available
      from product_variant_inventory_item held
      join inventory_level level on level.inventory_item_id = held.inventory_item_id and level.deleted_at is null
      join producer_producer_stock_location_stock_location place
        on place.stock_location_id = level.location_id and place.deleted_at is null and place.producer_id = owner.producer_id
      where held.variant_id = variant.id and held.deleted_at is null) shelf on true
    where owner.producer_id = ? and owner.deleted_at is null
      and coalesce((variant.metadata->>'is_hidden')::boolean, false) = false
      and coalesce((variant.metadata->'season'->>'is_over')::boolean, false) = false
  )
  select offered.*, (count(*) filter (where available <= 0) over ())::int as out,
    (count(*) filter (where available > 0) over ())::int as low
  from offered where available <= 0 or available <= low_stock_level
  order by available, product_title, sku limit ${SHOWN_PACKS}`;

/** How many packs on offer are out or run low, and the lowest of them. */
export async function readLowPacks({ database, producer_id }: OwnRead): Promise<ProducerToday["stock"]> {
  const rows = await readRows<LowPack & { out: number; low: number }>(database, lowSql, [producer_id]);
  return {
    out: rows[0]?.out ?? 0,
    low: rows[0]?.low ?? 0,
    packs: rows.map(({ out: _out, low: _low, ...pack }) => pack),
  };
}
