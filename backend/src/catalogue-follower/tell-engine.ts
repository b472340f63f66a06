import type { Database } from "./database";
import type { EngineChange } from "./engine-change";
import type { SecondEngine } from "./second-engine";

const BATCH = 500;

/**
 * Tells the second engine what it is owed, once its index stands. A change is forgotten only when the engine
 * has confirmed it, and not when the product changed again meanwhile.
 * @returns how many changes it was told; 0 when there are none
 * @throws Error when the engine is away or refuses
 */
export async function tellEngine(database: Database, { index, built_as }: SecondEngine): Promise<number> {
  const { rows } = await database.query<EngineChange & { noted: string }>(
    `select product_id, document, updated_at::text as noted from engine_change
     where exists (select 1 from engine_index where engine = $1 and built_as = $2)
     order by updated_at limit $3`,
    [index.name, built_as, BATCH],
  );
  if (rows.length === 0) return 0;
  await index.upsert(rows.flatMap(({ document }) => document ?? []));
  await index.remove(rows.flatMap(({ product_id, document }) => (document ? [] : product_id)));
  await forget(database, rows);
  return rows.length;
}

/** What changed again meanwhile is owed from then on: the age of the oldest row tells how far it is behind. */
async function forget(database: Database, rows: { product_id: string; noted: string }[]): Promise<void> {
  await database.query(
    `with told as (select * from unnest($1::text[], $2::text[]) as told(product_id, noted)),
     done as (
       delete from engine_change c using told
       where c.product_id = told.product_id and c.updated_at::text = told.noted
     ) update engine_change c set created_at = c.updated_at from told
       where c.product_id = told.product_id and c.updated_at::text <> told.noted`,
    [rows.map((row) => row.product_id), rows.map((row) => row.noted)],
  );
}
