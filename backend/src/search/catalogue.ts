import { container } from "@medusajs/framework";
import { defineSearchIndex, search } from "@medusajs/framework/utils";
import { allDocuments } from "../catalogue/all-documents";
import { catalogueDatabase } from "../catalogue/catalogue-database";
import { CATALOGUE_INDEX } from "../catalogue/catalogue-index";
import { today } from "../clock";

/** The fields of the index: which are searched, filtered, sorted and counted. */
const fields = search.define({
  id: search.keyword().filterable().sortable(),
  handle: search.keyword().filterable(),
  title: search.keyword(),
  title_en: search.keyword(),
  kind: search.keyword(),
  thumbnail: search.keyword(),
  is_alcohol: search.boolean(),
  price: search.integer().filterable().sortable(),
  price_band: search.keyword().facetable(),
  stock: search.keyword(),
  sales_bucket: search.integer().sortable(),
  in_stock: search.boolean().filterable().sortable().facetable(),
  producer: search.keyword().filterable(),
  producer_name: search.keyword(),
  commune: search.keyword().filterable(),
  aisle: search.keyword().filterable(),
  product_group: search.keyword().filterable(),
  producer_facet: search.keyword().facetable(),
  commune_facet: search.keyword().facetable(),
  aisle_facet: search.keyword().facetable(),
  group_facet: search.keyword().facetable(),
  star_rating: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["value"] }),
  star_until: search.integer().filterable(),
  sold_until: search.integer().filterable(),
  season_months: search.keyword().array().filterable().facetable(),
  is_wholesale: search.boolean().filterable().facetable(),
  wholesale_from: search.integer().filterable(),
  wholesale_until: search.integer().filterable(),
  title_folded: search.text().searchable().sortable(),
  title_words: search.keyword().array().filterable(),
  title_exact: search.keyword().array().filterable(),
  own_words: search.keyword().array().filterable(),
  own_exact: search.keyword().array().filterable(),
  words: search.keyword().array().filterable().facetable(),
  page_hash: search.keyword(),
});

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
  fields,
  settings: { typo_tolerance: { enabled: false } },
  async *seed({ last_key, catchup }) {
    // What changes meanwhile waits in catalogue_change and is read again after.
    if (catchup) return;
    for await (const { documents } of allDocuments(catalogueDatabase(container), today(), last_key)) {
      yield [{ action: "upsert", documents }];
    }
  },
});
