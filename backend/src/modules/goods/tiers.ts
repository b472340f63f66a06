import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { GoodsTier } from "../../contracts/goods";

/** The wholesale price list in which producers write their tiers, and what stands there for each variant. */
export type StandingTiers = { list_id: string | null; tiers: ReadonlyMap<string, GoodsTier[]> };
export type TiersWrite = { variant_id: string; tiers: readonly GoodsTier[] };

// The key of the rule is the framework's: under another name a list never applies.
const listSql = `select list.id from price_list list
  join price_list_rule rule on rule.price_list_id = list.id and rule.deleted_at is null
  where list.deleted_at is null and list.status = 'active' and rule.attribute = 'customer.groups.id'
  order by list.created_at, list.id limit 1`;
const tiersSql = `select linked.variant_id, coalesce(price.min_quantity, 1)::int as min_quantity, price.amount::int as unit_price
  from price join product_variant_price_set linked on linked.price_set_id = price.price_set_id and linked.deleted_at is null
  where price.price_list_id = ? and price.deleted_at is null and price.currency_code = 'vnd' and linked.variant_id in (?)
  order by linked.variant_id, price.min_quantity`;
const dropSql = `delete from price using product_variant_price_set linked
  where linked.price_set_id = price.price_set_id and linked.deleted_at is null
    and price.price_list_id = ? and linked.variant_id in (?)`;
const quantityOf = (name: string) =>
  `case when given.${name} is not null then jsonb_build_object('value', given.${name}::text, 'precision', 20) end`;
const addSql = `insert into price (id, price_set_id, price_list_id, currency_code, amount, raw_amount, min_quantity,
    raw_min_quantity, max_quantity, raw_max_quantity, rules_count)
  select 'price_' || gen_random_uuid(), linked.price_set_id, ?, 'vnd', given.unit_price,
    jsonb_build_object('value', given.unit_price::text, 'precision', 20),
    given.min_quantity, ${quantityOf("min_quantity")}, given.max_quantity, ${quantityOf("max_quantity")}, 0
  from jsonb_to_recordset(?::jsonb) as given (variant_id text, min_quantity int, max_quantity int, unit_price int)
  join product_variant_price_set linked on linked.variant_id = given.variant_id and linked.deleted_at is null`;

/** What stands in the wholesale price list for these variants. */
export async function readTiers(
  manager: SqlEntityManager,
  variantIds: readonly string[],
): Promise<StandingTiers> {
  const [list]: { id: string }[] = await manager.execute(listSql);
  if (!list || variantIds.length === 0) return { list_id: list?.id ?? null, tiers: new Map() };
  const rows: (GoodsTier & { variant_id: string })[] = await manager.execute(tiersSql, [list.id, variantIds]);
  const tiers = new Map<string, GoodsTier[]>();
  for (const { variant_id, ...tier } of rows) tiers.set(variant_id, [...(tiers.get(variant_id) ?? []), tier]);
  return { list_id: list.id, tiers };
}

/** Puts these tiers in the place of what stood there; each reaches up to where the next begins. */
export async function writeTiers(
  manager: SqlEntityManager,
  listId: string,
  writes: readonly TiersWrite[],
): Promise<void> {
  if (writes.length === 0) return;
  await manager.execute(dropSql, [listId, writes.map((write) => write.variant_id)]);
  const rows = writes.flatMap(({ variant_id, tiers }) =>
    tiers.map((tier, at) => {
      const next = tiers[at + 1];
      return { variant_id, ...tier, max_quantity: next ? next.min_quantity - 1 : null };
    }),
  );
  if (rows.length > 0) await manager.execute(addSql, [listId, JSON.stringify(rows)]);
}
