import type { SearchTypes } from "@medusajs/framework/types";
import type { Narrowing, SearchQuery } from "../contracts/catalogue";
import { CATALOGUE_INDEX } from "./catalogue-index";
import { filtersOf, heldOn, wholesaleOn } from "./narrowings";

type Filters = SearchTypes.SearchFilters;

/** The counted fields, which narrowing is their own, and what else must hold on the day to be counted. */
const facets: { field: string; own: Narrowing; on?: (day: string) => Filters }[] = [
  { field: "aisle_facet", own: "group" },
  { field: "group_facet", own: "group" },
  { field: "star_rating", own: "stars", on: heldOn },
  { field: "producer_facet", own: "producer" },
  { field: "commune_facet", own: "commune" },
  { field: "price_band", own: "price" },
  { field: "in_stock", own: "in_stock" },
  { field: "season_months", own: "in_season" },
  { field: "is_wholesale", own: "wholesale", on: wholesaleOn },
];

/** More values than any facet of this market has. */
const FACET_LIMIT = 500;

/** One query for each set of facets that is counted under the same filters. */
export function facetQueries(
  query: SearchQuery,
  day: string,
  words: Filters | null,
): SearchTypes.SearchQuery[] {
  const groups = new Map<string, { filters: Filters; fields: string[] }>();
  for (const { field, own, on } of facets) {
    const extra = on ? [on(day)] : [];
    const filters = filtersOf(query, day, words, { without: own, extra });
    const key = JSON.stringify(filters);
    const group = groups.get(key) ?? { filters, fields: [] };
    group.fields.push(field);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ filters, fields }) => ({
    entity: CATALOGUE_INDEX,
    filters,
    pagination: { skip: 0, take: 0 },
    search_options: {
      count: "none",
      facets: fields.map((field) => ({ field, type: "value", limit: FACET_LIMIT })),
    },
  }));
}
