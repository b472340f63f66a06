import type { CatalogueDatabase } from "./catalogue-database";
import { type ProductDocument, toDocument } from "./product-document";
import { readProductsAfter } from "./read-products";

const BATCH = 200;

/** A page of the catalogue; `last_id` is of the last product read, which need not be one that is sold. */
export type DocumentPage = { documents: ProductDocument[]; last_id: string };

/** The documents of everything that is sold on a day, read from the truth, in order of id. */
export async function* allDocuments(
  database: CatalogueDatabase,
  day: string,
  after = "",
): AsyncGenerator<DocumentPage> {
  for (let last = after; ; ) {
    const slice = await readProductsAfter(database, last, BATCH, day);
    if (slice === null) return;
    const { products, last_id } = slice;
    yield { documents: products.map((product) => toDocument(product, day)), last_id };
    last = last_id;
  }
}
