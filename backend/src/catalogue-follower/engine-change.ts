import type { ProductDocument } from "../catalogue/product-document";
import type { Database } from "./database";

/** What an engine has still to be told of a product; no document when it is no longer sold. */
export type EngineChange = { product_id: string; document: ProductDocument | null };

/** The part of a statement that notes changes for the second engine, given ids and documents as arrays. */
export const noteEngineChanges = (ids: string, documents: string): string =>
  `insert into engine_change (product_id, document)
   select product_id, document::jsonb from unnest(${ids}::text[], ${documents}::text[]) as owed(product_id, document)
   on conflict (product_id) do update set document = excluded.document, updated_at = clock_timestamp()`;

/** The two arrays that `noteEngineChanges` takes. */
export const asArrays = (changes: readonly EngineChange[]): [string[], (string | null)[]] => [
  changes.map(({ product_id }) => product_id),
  changes.map(({ document }) => document && JSON.stringify(document)),
];

/** Notes what the second engine has to be told, for whoever finds that it is not as it should be. */
export async function oweToEngine(database: Database, changes: readonly EngineChange[]): Promise<void> {
  if (changes.length > 0) await database.query(noteEngineChanges("$1", "$2"), asArrays(changes));
}
