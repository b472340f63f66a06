import type { Database } from "./database";
import type { SecondEngine } from "./second-engine";

type Record = { built_as: string | null; wanted: string | null };

/**
 * Builds the second engine's index when there is none, when it was built otherwise or elsewhere, when the
 * engine lost it, or when somebody wants it.
 * @returns whether it was built
 * @throws Error when the engine is away or refuses
 */
export async function buildWhenDue(
  database: Database,
  { index, built_as }: SecondEngine,
  signal: AbortSignal,
): Promise<boolean> {
  const { rows } = await database.query<Record>(
    `select built_as, wanted_at::text as wanted from engine_index where engine = $1`,
    [index.name],
  );
  const wanted = rows[0]?.wanted ?? null;
  const isWhole = rows[0]?.built_as === built_as && (await index.isIntact());
  if (isWhole && wanted === null) return false;
  if (!isWhole) await note(database, index.name, null);
  await index.rebuild(signal);
  await note(database, index.name, built_as);
  await database.query(
    `update engine_index set wanted_at = null where engine = $1 and wanted_at::text = $2`,
    [index.name, wanted],
  );
  return true;
}

const note = (database: Database, engine: string, built_as: string | null): Promise<unknown> =>
  database.query(
    `insert into engine_index (engine, built_as, built_at) values ($1, $2, case when $2::text is null then null else now() end)
     on conflict (engine) do update
     set built_as = excluded.built_as, built_at = excluded.built_at, updated_at = now()`,
    [engine, built_as],
  );

/** Forgets the engines that are no longer set: nobody tells them of changes, so their indexes grow old. */
export async function forgetEngines(database: Database): Promise<void> {
  await database.query(
    `with gone as (delete from engine_index where engine <> 'postgres') delete from engine_change`,
  );
}
