import type { Database } from "./database";

/** A row of `catalogue_change` that this process has taken up. */
export type TakenChange = { id: string; entity: string; entity_id: string; attempts: number };

/** From each kind of key to the products it touches. */
const productsOf: Record<string, string> = {
  product: `select unnest($1::text[])`,
  certification: `select unnest($1::text[])`,
  product_variant: `select product_id from product_variant where id = any($1)`,
  price_set: `select v.product_id from product_variant_price_set l
    join product_variant v on v.id = l.variant_id where l.price_set_id = any($1)`,
  inventory_item: `select v.product_id from product_variant_inventory_item l
    join product_variant v on v.id = l.variant_id where l.inventory_item_id = any($1)`,
  product_category: `select product_id from product_category_product where product_category_id = any($1)`,
  product_type: `select id from product where type_id = any($1)`,
  producer: `select product_id from product_product_producer_producer where producer_id = any($1)`,
  // Shown on a page of its own, which no product takes part in.
  display_point: `select unnest($1::text[]) where false`,
};

/**
 * The ids of the products that the changes touch, each once; one query for each kind of key.
 * @throws Error for a kind of key that no trigger writes.
 */
export async function touchedProducts(
  database: Database,
  changes: readonly TakenChange[],
): Promise<string[]> {
  const ids = new Set<string>();
  for (const [entity, keys] of keysByEntity(changes)) {
    const sql = productsOf[entity];
    if (!sql) throw new Error(`A catalogue change names an unknown kind: ${entity}.`);
    const { rows } = await database.query<{ id: string }>(`select id from (${sql}) as touched(id)`, [keys]);
    for (const row of rows) ids.add(row.id);
  }
  return [...ids];
}

/** The distinct keys of the changes, by their kind. */
export function keysByEntity(changes: readonly TakenChange[]): Map<string, string[]> {
  const keys = new Map<string, Set<string>>();
  for (const { entity, entity_id } of changes) {
    keys.set(entity, (keys.get(entity) ?? new Set()).add(entity_id));
  }
  return new Map([...keys].map(([entity, set]) => [entity, [...set]]));
}
