import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";

/** A variant that has come down to its level. `id` names this one time. */
export type ShelfLevel = {
  id: string;
  producer_id: string;
  variant_id: string;
  available: number;
  level: number;
  product_title: string;
  variant_title: string;
};

/** Pieces at which a variant counts as low where its producer has not said otherwise. */
const DEFAULT_LEVEL = 5;

// Hidden packs and those out of season are not waited for by anybody.
const shelfSql = `
  select owner.producer_id, variant.id as variant_id, product.title as product_title, variant.title as variant_title,
    (sum(level.stocked_quantity) - sum(level.reserved_quantity))::int as available,
    coalesce((variant.metadata ->> 'low_stock_level')::int, ${DEFAULT_LEVEL}) as level
  from product_variant variant
  join product on product.id = variant.product_id and product.status = 'published' and product.deleted_at is null
  join product_product_producer_producer owner on owner.product_id = product.id and owner.deleted_at is null
  join product_variant_inventory_item held on held.variant_id = variant.id and held.deleted_at is null
  join inventory_level level on level.inventory_item_id = held.inventory_item_id and level.deleted_at is null
  where variant.deleted_at is null and coalesce(variant.metadata ->> 'is_hidden', 'false') <> 'true'
    and coalesce(variant.metadata -> 'season' ->> 'is_over', 'false') <> 'true'
  group by owner.producer_id, variant.id, product.title`;
const endSql = `update low_stock set ended_at = ?, updated_at = now()
  where ended_at is null and deleted_at is null and variant_id not in
    (select variant_id from (${shelfSql}) shelf where available <= level)`;
const openSql = `insert into low_stock (id, producer_id, variant_id, available, level, crossed_at)
  select 'lowstock_' || gen_random_uuid(), producer_id, variant_id, available, level, ?
  from (${shelfSql}) shelf where available <= level
  on conflict do nothing`;
const openSince = `select low_stock.id, shelf.* from low_stock join (${shelfSql}) shelf using (variant_id)
  where low_stock.ended_at is null and low_stock.deleted_at is null and low_stock.crossed_at > ?`;
const DAY_MS = 86_400_000;

/**
 * Closes what has risen above its level and opens what has come down to it. Answers all that has come down
 * within a day: whoever tells of it does so once for each id, and a crash in between loses nothing.
 */
export async function noteCrossings(manager: SqlEntityManager, at: Date): Promise<ShelfLevel[]> {
  await manager.execute(endSql, [at]);
  await manager.execute(openSql, [at]);
  return manager.execute(openSince, [new Date(at.getTime() - DAY_MS)]);
}
