import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { type ProductDocument, toDocument } from "./product-document";
import { readCatalogueProducts } from "./read-products";

const BATCH = 200;

/** A page of the catalogue; `last_id` is of the last product read, which need not be one that is sold. */
export type DocumentPage = { documents: ProductDocument[]; last_id: string };

/** The documents of everything that is sold on a day, read from the truth, in order of id. */
export async function* allDocuments(
  query: Pick<RemoteQueryFunction, "graph">,
  day: string,
  after?: string,
): AsyncGenerator<DocumentPage> {
  let last = after;
  for (;;) {
    const { data } = await query.graph({
      entity: "product",
      fields: ["id"],
      filters: last ? { id: { $gt: last } } : {},
      pagination: { take: BATCH, order: { id: "ASC" } },
    });
    const ids = data.map((row) => row.id);
    const last_id = ids.at(-1);
    if (last_id === undefined) return;
    const products = await readCatalogueProducts(query, { id: ids }, day);
    yield { documents: products.map((product) => toDocument(product, day)), last_id };
    last = last_id;
  }
}
