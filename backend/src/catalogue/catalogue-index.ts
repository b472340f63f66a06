import { search } from "@medusajs/framework/utils";

export const CATALOGUE_INDEX = "catalogue";

/** The fields of the index: which are searched, filtered, sorted and counted. */
export const catalogueFields = search.define({
  id: search.keyword().filterable().sortable(),
  handle: search.keyword().filterable(),
  title: search.keyword(),
  title_en: search.keyword(),
  kind: search.keyword(),
  thumbnail: search.keyword(),
  is_alcohol: search.boolean(),
  price: search.integer().filterable().sortable(),
  stock: search.keyword(),
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
  decisions: search.keyword(),
  title_folded: search.text().searchable({ weight: 3 }).sortable(),
  words_folded: search.text().searchable({ weight: 1 }),
  page_hash: search.keyword(),
});
