import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";

/** A variant's one retail price: no price list, no rule, any quantity. Null ids where it has none yet. */
export type BasePrice = {
  variant_id: string;
  price_set_id: string | null;
  price_id: string | null;
  price_vnd: number | null;
};
export type PriceWrite = {
  producer_id: string;
  member_id: string;
  variant_id: string;
  price_vnd: number;
  planned_for: string | null;
};

const lockSql = `
  select variant.id as variant_id, linked.price_set_id, price.id as price_id, price.amount::int as price_vnd
  from product_variant variant
  left join product_variant_price_set linked on linked.variant_id = variant.id and linked.deleted_at is null
  left join price on price.price_set_id = linked.price_set_id and price.price_list_id is null
    and price.currency_code = 'vnd' and price.min_quantity is null and price.max_quantity is null
    and coalesce(price.rules_count, 0) = 0 and price.deleted_at is null
  where variant.id in (?) and variant.deleted_at is null
  order by variant.id for update of variant`;
const amountOf = `given.price_vnd, raw_amount = jsonb_build_object('value', given.price_vnd::text, 'precision', 20)`;
const updateSql = `update price set amount = ${amountOf}, updated_at = now()
  from jsonb_to_recordset(?::jsonb) as given (price_id text, price_vnd int) where price.id = given.price_id`;
const setSql = `with made as (
    insert into price_set (id) select price_set_id from jsonb_to_recordset(?::jsonb) as given (price_set_id text)
    on conflict do nothing)
  insert into product_variant_price_set (id, variant_id, price_set_id)
  select 'pvps_' || gen_random_uuid(), variant_id, price_set_id
  from jsonb_to_recordset(?::jsonb) as given (variant_id text, price_set_id text)`;
const insertSql = `insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count)
  select 'price_' || gen_random_uuid(), price_set_id, 'vnd', price_vnd,
    jsonb_build_object('value', price_vnd::text, 'precision', 20), 0
  from jsonb_to_recordset(?::jsonb) as given (price_set_id text, price_vnd int)`;
const recordSql = `insert into price_change (id, producer_id, variant_id, member_id, price_before_vnd, price_after_vnd, planned_for)
  select 'pchange_' || gen_random_uuid(), given.* from jsonb_to_recordset(?::jsonb) as given (producer_id text,
    variant_id text, member_id text, price_before_vnd int, price_after_vnd int, planned_for text)`;

/** The retail prices of these variants as they stand; their variants stay locked to the end of the transaction. */
export async function lockBasePrices(
  manager: SqlEntityManager,
  variantIds: readonly string[],
): Promise<Map<string, BasePrice>> {
  if (variantIds.length === 0) return new Map();
  const rows: BasePrice[] = await manager.execute(lockSql, [variantIds]);
  return new Map(rows.map((row) => [row.variant_id, row]));
}

/** Writes prices that are other than those of `standing`, and who changed them; price lists are left alone. */
export async function writeBasePrices(
  manager: SqlEntityManager,
  standing: ReadonlyMap<string, BasePrice>,
  writes: readonly PriceWrite[],
): Promise<void> {
  const changed = writes.flatMap((write) => {
    const before = standing.get(write.variant_id);
    return before && before.price_vnd !== write.price_vnd ? [{ write, before }] : [];
  });
  if (changed.length === 0) return;
  const replaced = changed.flatMap(({ write, before }) =>
    before.price_id ? [{ price_id: before.price_id, price_vnd: write.price_vnd }] : [],
  );
  if (replaced.length > 0) await manager.execute(updateSql, [JSON.stringify(replaced)]);
  await addMissing(manager, changed);
  const records = changed.map(({ write: { price_vnd, ...write }, before }) => ({
    ...write,
    price_before_vnd: before.price_vnd,
    price_after_vnd: price_vnd,
  }));
  await manager.execute(recordSql, [JSON.stringify(records)]);
}

async function addMissing(
  manager: SqlEntityManager,
  changed: readonly { write: PriceWrite; before: BasePrice }[],
): Promise<void> {
  const bare = changed.filter(({ before }) => before.price_id === null);
  if (bare.length === 0) return;
  const rows = bare.map(({ write, before }) => ({
    variant_id: write.variant_id,
    price_vnd: write.price_vnd,
    price_set_id: before.price_set_id ?? `pset_${crypto.randomUUID()}`,
    is_new: before.price_set_id === null,
  }));
  const sets = JSON.stringify(rows.filter((row) => row.is_new));
  if (rows.some((row) => row.is_new)) await manager.execute(setSql, [sets, sets]);
  await manager.execute(insertSql, [JSON.stringify(rows)]);
}
