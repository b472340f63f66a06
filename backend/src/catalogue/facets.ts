import type { SearchTypes } from "@medusajs/framework/types";
import type { Facets, FacetValue } from "../contracts/catalogue";

type Count = { value: string; count: number };

/** `handle|Vietnamese|English` back into a value and its words. */
function worded({ value, count }: Count): FacetValue {
  const [handle = value, label = handle, labelEn = label] = value.split("|");
  return { value: handle, label, label_en: labelEn, count };
}

const starred = ({ value, count }: Count): FacetValue => ({
  value,
  label: `${value} sao`,
  label_en: `${value} stars`,
  count,
});

const stocked = ({ value, count }: Count): FacetValue =>
  value === "true"
    ? { value, label: "Còn hàng", label_en: "In stock", count }
    : { value, label: "Hết hàng", label_en: "Out of stock", count };

/** Puts the counts of several engine answers together; the most frequent value first. */
export function toFacets(results: readonly SearchTypes.SearchResult[]): Facets {
  const counts = new Map<string, Count[]>();
  for (const { facets = {} } of results) {
    for (const [field, facet] of Object.entries(facets)) {
      if (facet.type === "value") counts.set(field, facet.values);
    }
  }
  const of = (field: string): Count[] => counts.get(field) ?? [];
  return {
    aisle: of("aisle_facet").map(worded),
    group: of("group_facet").map(worded),
    stars: of("star_rating")
      .map(starred)
      .sort((a, b) => b.value.localeCompare(a.value)),
    producer: of("producer_facet").map(worded),
    commune: of("commune_facet").map(worded),
    in_stock: of("in_stock").map(stocked),
  };
}
