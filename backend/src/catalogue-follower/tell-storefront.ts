import type { Database } from "./database";

/** The storefront takes so many tags in one call. */
const BATCH = 500;
const TIMEOUT_MS = 5_000;

export type Storefront = { url: string; secret: string };

/**
 * Tells the storefront which tags are stale. A tag is forgotten only when the storefront has said
 * yes, and not when it became stale again meanwhile.
 * @returns how many tags it was told; 0 when there are none
 * @throws Error when the storefront is away or refuses
 */
export async function tellStorefront(database: Database, storefront: Storefront): Promise<number> {
  const { rows } = await database.query<{ tag: string; noted: string }>(
    `select tag, updated_at::text as noted from stale_tag order by updated_at limit $1`,
    [BATCH],
  );
  if (rows.length === 0) return 0;
  const answer = await fetch(`${storefront.url}/api/revalidate`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-internal-secret": storefront.secret },
    body: JSON.stringify({ tags: rows.map((row) => row.tag) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!answer.ok) throw new Error(`The storefront answered ${answer.status} to stale tags.`);
  await database.query(
    `delete from stale_tag t using unnest($1::text[], $2::text[]) as told(tag, noted)
     where t.tag = told.tag and t.updated_at::text = told.noted`,
    [rows.map((row) => row.tag), rows.map((row) => row.noted)],
  );
  return rows.length;
}
