import type { EngineIndex } from "../search-engines/search-engine";
import type { Database } from "./database";

/**
 * Builds PostgreSQL's index anew when somebody wants it, beside the one that answers meanwhile.
 * @returns whether it was built
 */
export async function rebuildWhenWanted(
  database: Database,
  index: Pick<EngineIndex, "name" | "rebuild">,
): Promise<boolean> {
  const { rows } = await database.query<{ wanted: string }>(
    "select wanted_at::text as wanted from engine_index where engine = $1 and wanted_at is not null",
    [index.name],
  );
  const wanted = rows[0]?.wanted;
  if (wanted === undefined) return false;
  await index.rebuild();
  await database.query(
    `update engine_index set wanted_at = null, built_at = now() where engine = $1 and wanted_at::text = $2`,
    [index.name, wanted],
  );
  return true;
}
