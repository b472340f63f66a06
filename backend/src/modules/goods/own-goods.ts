import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";

/** A variant of one producer as its columns have it; `price_vnd` and the shelf are null where there is none. */
export type OwnGoodsRow = {
  variant_id: string;
  sku: string;
  product_handle: string;
  product_title: string;
  product_metadata: unknown;
  variant_title: string;
  metadata: unknown;
  price_vnd: number | null;
  inventory_item_id: string | null;
  stocked: number | null;
  reserved: number | null;
};
export type OwnGoodsChoice = { producer_id: string; location_id: string; variant_ids?: readonly string[] };

// Read in one statement: the query engine takes seconds over a thousand variants with prices and levels.
const ownSql = `
  select variant.id as variant_id, coalesce(variant.sku, '') as sku, product.handle as product_handle,
    product.title as product_title, product.metadata as product_metadata, variant.title as variant_title,
    variant.metadata, price.amount::int as price_vnd, shelf.inventory_item_id,
    shelf.stocked_quantity::int as stocked, shelf.reserved_quantity::int as reserved
  from product_product_producer_producer owner
  join product on product.id = owner.product_id and product.deleted_at is null
  join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
  left join product_variant_price_set linked on linked.variant_id = variant.id and linked.deleted_at is null
  left join price on price.price_set_id = linked.price_set_id and price.price_list_id is null
    and price.currency_code = 'vnd' and price.min_quantity is null and price.max_quantity is null
    and coalesce(price.rules_count, 0) = 0 and price.deleted_at is null
  left join lateral (
    select level.* from product_variant_inventory_item held
    join inventory_level level on level.inventory_item_id = held.inventory_item_id and level.deleted_at is null
    where held.variant_id = variant.id and held.deleted_at is null and level.location_id = ?
    order by level.id limit 1) shelf on true
  where owner.producer_id = ? and owner.deleted_at is null`;

/** One producer's variants, or those of them that are named. @throws Error without a producer */
export async function readOwnGoods(
  manager: SqlEntityManager,
  { producer_id, location_id, variant_ids }: OwnGoodsChoice,
): Promise<OwnGoodsRow[]> {
  if (!producer_id) throw new Error("Goods are read for one producer only.");
  if (!variant_ids) return manager.execute(ownSql, [location_id, producer_id]);
  if (variant_ids.length === 0) return [];
  return manager.execute(`${ownSql} and variant.id in (?)`, [location_id, producer_id, variant_ids]);
}
