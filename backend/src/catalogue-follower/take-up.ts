import { CATALOGUE_INDEX } from "../catalogue/catalogue-index";
import type { Database } from "./database";
import { asArrays, type EngineChange, noteEngineChanges } from "./engine-change";
import type { TakenChange } from "./touched-products";

const BATCH = 200;
const FIRST_PAUSE_SECONDS = 2;
const LONGEST_PAUSE_SECONDS = 600;

/**
 * The version of the index that answers, and whether one is being filled, in its place or beside it. One beside
 * it counts until it has taken the place: the framework calls it ready in one transaction and makes it active in
 * another, and one that failed is filled further at the next start.
 */
const activeVersion = `(select active_version from search_index where name = '${CATALOGUE_INDEX}' and deleted_at is null)`;
const isBuilding = `exists (
  select 1 from search_index i join search_index_version v on v.search_index_id = i.id and v.deleted_at is null
  where i.name = '${CATALOGUE_INDEX}' and i.deleted_at is null
    and (v.version > coalesce(i.active_version, 0)
      or (v.version = i.active_version and v.status in ('pending', 'building'))))`;

/** A batch of changes, and the version of the index that they are followed into. */
export type Taken = { changes: TakenChange[]; version: number | null };

/**
 * Takes up the oldest changes and counts the try, committed before anything is done about them. What was
 * followed while an index was being built is taken up again once it stands: the build may have read it
 * before.
 */
export async function takeUp(database: Database): Promise<Taken> {
  await database.query(
    `update catalogue_change set followed_at = null where followed_at is not null and not ${isBuilding}`,
  );
  const { rows } = await database.query<TakenChange>(
    `update catalogue_change set attempts = attempts + 1 where id in (
       select id from catalogue_change
       where deleted_at is null and followed_at is null and (retry_at is null or retry_at <= clock_timestamp())
       order by created_at, id limit $1 for update skip locked
     ) returning id, entity, entity_id, attempts`,
    [BATCH],
  );
  const { rows: versions } = await database.query<{ version: number | null }>(
    `select ${activeVersion} as version`,
  );
  return { changes: rows, version: versions[0]?.version ?? null };
}

/**
 * Notes the stale tags and what the second engine is owed, and forgets the changes: all of it or nothing. A
 * change is kept while another index is being built, or when one has taken the place of the one it was
 * written to.
 */
export async function settle(
  database: Database,
  { changes, version }: Taken,
  tags: string[],
  owed: EngineChange[],
): Promise<void> {
  await database.query(
    `with noted as (
       insert into stale_tag (tag) select unnest($1::text[])
       on conflict (tag) do update set updated_at = clock_timestamp()
     ), owed as (${noteEngineChanges("$3", "$4")}
     ), kept as (
       update catalogue_change set followed_at = clock_timestamp(), failure = null, retry_at = null
       where id = any($2) and (${isBuilding} or ${activeVersion} is distinct from $5::int)
     ) delete from catalogue_change
       where id = any($2) and not (${isBuilding} or ${activeVersion} is distinct from $5::int)`,
    [tags, changes.map((change) => change.id), ...asArrays(owed), version],
  );
}

/** Puts a change off that could not be followed: longer at every try, and with the reason, for the office to see. */
export async function putOff(database: Database, change: TakenChange, failure: string): Promise<void> {
  await database.query(
    `update catalogue_change set failure = $2, updated_at = clock_timestamp(),
       retry_at = clock_timestamp() + make_interval(secs => least($3 * power(2, least(attempts - 1, 20)), $4))
     where id = $1`,
    [change.id, failure.slice(0, 500), FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS],
  );
}
