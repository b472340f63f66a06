import { defineSearchIndex } from "@medusajs/framework/utils";
import { CATALOGUE_INDEX, catalogueFields } from "../catalogue/catalogue-index";
import { toDocument } from "../catalogue/product-document";
import { readCatalogueProducts } from "../catalogue/read-products";
import { today } from "../clock";

const BATCH = 200;

/**
 * What shoppers search. Kept up to date from the table `catalogue_change`, not from events: an event
 * in memory is lost with the process. `seed` fills an index that is new or was lost.
 *
 * The framework imports every file of this folder at start, so the mapping and its tests are kept
 * in `src/catalogue`.
 */
export default defineSearchIndex({
  name: CATALOGUE_INDEX,
  entity: "product",
  fields: catalogueFields,
  settings: { typo_tolerance: { enabled: false } },
  async *seed({ container, last_key, catchup }) {
    // What changes meanwhile waits in catalogue_change and is read again after.
    if (catchup) return;
    let after = last_key;
    for (;;) {
      const { data } = await container.query.graph({
        entity: "product",
        fields: ["id"],
        filters: after ? { id: { $gt: after } } : {},
        pagination: { take: BATCH, order: { id: "ASC" } },
      });
      const ids = data.map((row) => row.id);
      if (ids.length === 0) return;
      const products = await readCatalogueProducts(container.query, { id: ids });
      yield [{ action: "upsert", documents: products.map((product) => toDocument(product, today())) }];
      after = ids.at(-1);
    }
  },
});
