import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";

/** The producer's own switches of a variant, beside whatever else its metadata holds. */
export type VariantSettings = {
  season?: { is_over: boolean; returns_on: string | null };
  is_hidden?: boolean;
  low_stock_level?: number;
};
export type SettingsWrite = { variant_id: string; settings: VariantSettings };

const readSql = "select id, metadata from product_variant where id in (?) and deleted_at is null";
// Only the named keys are written over: what others wrote in the meantime stays.
const mergeSql = `update product_variant variant
  set metadata = coalesce(variant.metadata, '{}'::jsonb) || given.settings, updated_at = now()
  from jsonb_to_recordset(?::jsonb) as given (variant_id text, settings jsonb)
  where variant.id = given.variant_id`;

/** Variant → its metadata as stored. */
export async function readMetadata(
  manager: SqlEntityManager,
  variantIds: readonly string[],
): Promise<Map<string, unknown>> {
  if (variantIds.length === 0) return new Map();
  const rows: { id: string; metadata: unknown }[] = await manager.execute(readSql, [variantIds]);
  return new Map(rows.map((row) => [row.id, row.metadata]));
}

export async function writeSettings(
  manager: SqlEntityManager,
  writes: readonly SettingsWrite[],
): Promise<void> {
  if (writes.length > 0) await manager.execute(mergeSql, [JSON.stringify(writes)]);
}
