import type { ProductDocument } from "../catalogue/product-document";

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
