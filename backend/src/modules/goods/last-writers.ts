import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";

/** Who last wrote what of a variant; no name for what no member wrote, such as a parcel that left. */
export type LastWriter = {
  variant_id: string;
  source: "price" | "plan" | "stock" | "settings" | "tiers";
  name: string | null;
  at: Date | string;
};

const writersSql = `
  with asked as (select unnest(?::text[]) as variant_id)
  select asked.variant_id, 'price' as source, member.name, last.created_at as at from asked
  cross join lateral (select member_id, created_at from price_change
    where price_change.variant_id = asked.variant_id and producer_id = ? order by created_at desc limit 1) last
  left join producer_member member on member.id = last.member_id
  union all
  select asked.variant_id, 'plan', member.name, last.updated_at from asked
  cross join lateral (select member_id, updated_at from price_plan
    where price_plan.variant_id = asked.variant_id and producer_id = ? order by updated_at desc limit 1) last
  left join producer_member member on member.id = last.member_id
  union all
  select asked.variant_id, 'stock', member.name, last.created_at from asked
  cross join lateral (select member_id, created_at from stock_movement
    where stock_movement.variant_id = asked.variant_id and producer_id = ? order by created_at desc limit 1) last
  left join producer_member member on member.id = last.member_id
  union all
  select asked.variant_id, 'settings', last.actor_name, last.at from asked
  cross join lateral (select actor_name, at from audit_entry
    where row_id = asked.variant_id and table_name = 'product_variant' order by at desc limit 1) last`;

/** Variant → who last wrote its price, its plan, its stock and its switches. */
export async function readLastWriters(
  manager: SqlEntityManager,
  producerId: string,
  variantIds: readonly string[],
): Promise<Map<string, LastWriter[]>> {
  const ids = `{${[...new Set(variantIds)].join(",")}}`;
  const rows: LastWriter[] = await manager.execute(writersSql, [ids, producerId, producerId, producerId]);
  const writers = new Map<string, LastWriter[]>();
  for (const row of rows) writers.set(row.variant_id, [...(writers.get(row.variant_id) ?? []), row]);
  return writers;
}
