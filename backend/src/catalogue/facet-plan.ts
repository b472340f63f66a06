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

/**
 * As many values as a list of links can offer, the most frequent ones: the country has thousands of producers,
 * and all of them were nine tenths of an answer.
 */
export const MOST_VALUES = 100;

/** The facets that may have more values than that. */
const long = ["producer", "commune"] as const;

/** One query for each set of facets that is counted under the same filters, and one for what is chosen. */
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
  const chosen = long.filter((name) => query[name] !== undefined).map((name) => `${name}_facet`);
  return [
    ...[...groups.values()].map(({ filters, fields }) => counting(filters, fields, MOST_VALUES)),
    ...(chosen.length > 0 ? [counting(filtersOf(query, day, words), chosen, 1)] : []),
  ];
}

/** How many products have each value of some fields. @param most how many values, the most frequent first */
export const counting = (filters: Filters, fields: string[], most: number): SearchTypes.SearchQuery => ({
  entity: CATALOGUE_INDEX,
  filters,
  pagination: { skip: 0, take: 0 },
  search_options: {
    count: "none",
    facets: fields.map((field) => ({ field, type: "value", limit: most })),
  },
});
