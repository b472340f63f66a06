import type { ISearchModuleService, RemoteQueryFunction } from "@medusajs/framework/types";
import { CATALOGUE_INDEX } from "../catalogue/catalogue-index";
import { type ProductDocument, toDocument } from "../catalogue/product-document";
import { readCatalogueProducts } from "../catalogue/read-products";
import type { Database } from "./database";
import { asArrays, type EngineChange, noteEngineChanges } from "./engine-change";
import { staleTags } from "./stale-tags";
import { keysByEntity, type TakenChange, touchedProducts } from "./touched-products";

export type FollowerParts = {
  database: Database;
  search: ISearchModuleService;
  query: Pick<RemoteQueryFunction, "graph">;
  today: () => string;
  /** Whether there is a second search engine that must follow too. */
  hasSecondEngine: boolean;
};

const BATCH = 200;

/**
 * Brings the search index up to date with one batch of noted changes and notes which of the
 * storefront's pages are stale. A row is deleted only after the index has followed; when the process
 * ends in between, the next try repeats all of it.
 * @returns how many changes were followed; 0 when there are none
 */
export async function followChanges(parts: FollowerParts): Promise<number> {
  const { database, search, query, today } = parts;
  const changes = await takeUp(database);
  if (changes.length === 0) return 0;
  const ids = await touchedProducts(database, changes);
  const before = await readDocuments(search, ids);
  const day = today();
  const products = ids.length === 0 ? [] : await readCatalogueProducts(query, { id: ids }, day);
  const documents = products.map((product) => toDocument(product, day));
  const after = new Map(documents.map((document) => [document.id, document]));
  await search.upsertDocuments({ index: CATALOGUE_INDEX, documents });
  const gone = ids.filter((id) => before.has(id) && !after.has(id));
  if (gone.length > 0) await search.deleteDocuments({ index: CATALOGUE_INDEX, filters: { id: gone } });

  const keys = keysByEntity(changes);
  const tags = staleTags({
    before,
    after,
    entities: new Set(keys.keys()),
    producers: await handlesOf(database, keys.get("producer") ?? []),
    isRepeated: changes.some((change) => change.attempts > 1),
  });
  const owed = parts.hasSecondEngine
    ? ids.map((product_id) => ({ product_id, document: after.get(product_id) ?? null }))
    : [];
  await settle(database, changes, tags, owed);
  return changes.length;
}

/** Takes up the oldest changes and counts the try, committed before anything is done about them. */
async function takeUp(database: Database): Promise<TakenChange[]> {
  const { rows } = await database.query<TakenChange>(
    `update catalogue_change set attempts = attempts + 1 where id in (
       select id from catalogue_change order by created_at, id limit $1 for update skip locked
     ) returning id, entity, entity_id, attempts`,
    [BATCH],
  );
  return rows;
}

async function readDocuments(
  search: ISearchModuleService,
  ids: string[],
): Promise<Map<string, ProductDocument>> {
  if (ids.length === 0) return new Map();
  const { hits } = await search.search({
    entity: CATALOGUE_INDEX,
    filters: { id: { $in: ids } },
    pagination: { take: ids.length },
    search_options: { count: "none" },
  });
  return new Map(hits.map((hit) => [hit.id, hit.document as ProductDocument]));
}

async function handlesOf(database: Database, producerIds: string[]): Promise<string[]> {
  if (producerIds.length === 0) return [];
  const { rows } = await database.query<{ handle: string }>(
    `select handle from producer where id = any($1)`,
    [producerIds],
  );
  return rows.map((row) => row.handle);
}

/** Notes the stale tags and what the second engine is owed, and forgets the changes: all of it or nothing. */
async function settle(
  database: Database,
  changes: TakenChange[],
  tags: string[],
  owed: EngineChange[],
): Promise<void> {
  await database.query(
    `with noted as (
       insert into stale_tag (tag) select unnest($1::text[])
       on conflict (tag) do update set updated_at = clock_timestamp()
     ), owed as (${noteEngineChanges("$3", "$4")}
     ) delete from catalogue_change where id = any($2)`,
    [tags, changes.map((change) => change.id), ...asArrays(owed)],
  );
}
