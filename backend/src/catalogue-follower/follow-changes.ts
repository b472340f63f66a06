import type { ISearchModuleService } from "@medusajs/framework/types";
import type { CatalogueDatabase } from "../catalogue/catalogue-database";
import { CATALOGUE_INDEX } from "../catalogue/catalogue-index";
import { type ProductDocument, toDocument } from "../catalogue/product-document";
import { readCatalogueProducts } from "../catalogue/read-products";
import type { Database } from "./database";
import { staleTags } from "./stale-tags";
import { putOff, settle, type Taken, takeUp } from "./take-up";
import { keysByEntity, touchedProducts } from "./touched-products";

export type FollowerParts = {
  database: Database;
  search: ISearchModuleService;
  /** Where products are read from. */
  catalogue: CatalogueDatabase;
  today: () => string;
  /** Whether there is a second search engine that must follow too. */
  hasSecondEngine: boolean;
  warn: (message: string) => void;
};

/**
 * Brings the search index up to date with one batch of noted changes and notes which of the
 * storefront's pages are stale. A row is deleted only after the index has followed; when the process
 * ends in between, the next try repeats all of it. A change that cannot be followed is put off and holds
 * up no other.
 * @returns how many changes were taken up; 0 when there are none
 */
export async function followChanges(parts: FollowerParts): Promise<number> {
  const taken = await takeUp(parts.database);
  if (taken.changes.length > 0) await followApart(parts, taken);
  return taken.changes.length;
}

/** Follows changes together, or when that fails in halves, until those that fail stand alone. */
async function followApart(parts: FollowerParts, taken: Taken): Promise<void> {
  const { changes, version } = taken;
  try {
    await follow(parts, taken);
  } catch (error) {
    const [change] = changes;
    if (change && changes.length === 1) {
      const reason = error instanceof Error ? error.message : String(error);
      await putOff(parts.database, change, reason);
      parts.warn(`${change.entity} ${change.entity_id} cannot be followed: ${reason}`);
      return;
    }
    const middle = changes.length >> 1;
    await followApart(parts, { changes: changes.slice(0, middle), version });
    await followApart(parts, { changes: changes.slice(middle), version });
  }
}

async function follow(parts: FollowerParts, taken: Taken): Promise<void> {
  const { database, search, catalogue, today } = parts;
  const { changes } = taken;
  const ids = await touchedProducts(database, changes);
  const before = await readDocuments(search, ids);
  const day = today();
  const products = await readCatalogueProducts(catalogue, { id: ids }, day);
  const documents = products.map((product) => toDocument(product, day));
  const after = new Map(documents.map((document) => [document.id, document]));
  await search.upsertDocuments({ index: CATALOGUE_INDEX, documents });
  const gone = ids.filter((id) => !after.has(id));
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
  await settle(database, taken, tags, owed);
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
