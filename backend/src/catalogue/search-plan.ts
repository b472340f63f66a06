import type { SearchTypes } from "@medusajs/framework/types";
import type { SearchQuery } from "../contracts/catalogue";
import { CATALOGUE_INDEX } from "./catalogue-index";
import { dayNumber } from "./product-document";

type Filters = SearchTypes.SearchFilters;
type EngineQuery = SearchTypes.SearchQuery;

/** What a query can be narrowed by; a facet counts with all of them but its own. */
const narrowings = ["group", "stars", "producer", "commune", "price", "in_stock"] as const;
type Narrowing = (typeof narrowings)[number];

const facets: { field: string; own: Narrowing }[] = [
  { field: "aisle_facet", own: "group" },
  { field: "group_facet", own: "group" },
  { field: "star_rating", own: "stars" },
  { field: "producer_facet", own: "producer" },
  { field: "commune_facet", own: "commune" },
  { field: "in_stock", own: "in_stock" },
];

/** More values than any facet of this market has. */
const FACET_LIMIT = 500;

/** A star counts on a day when its last day is not over. */
const heldOn = (day: string): Filters => ({ star_until: { $gte: dayNumber(day) } });
const notHeldOn = (day: string): Filters => ({ star_until: { $lt: dayNumber(day) } });

/** Its producer may sell it through that day; a document may have been written long before. */
const soldOn = (day: string): Filters => ({ sold_until: { $gte: dayNumber(day) } });

function narrow(query: SearchQuery, by: Narrowing, day: string): Filters | null {
  switch (by) {
    case "group":
      return query.group ? { $or: [{ aisle: query.group }, { product_group: query.group }] } : null;
    case "stars":
      return query.stars ? { $and: [{ star_rating: query.stars }, heldOn(day)] } : null;
    case "producer":
      return query.producer ? { producer: query.producer } : null;
    case "commune":
      return query.commune ? { commune: query.commune } : null;
    case "in_stock":
      return query.in_stock === undefined ? null : { in_stock: query.in_stock };
    case "price": {
      const range: SearchTypes.SearchOperatorMap<number> = {};
      if (query.price_min !== undefined) range.$gte = query.price_min;
      if (query.price_max !== undefined) range.$lte = query.price_max;
      return Object.keys(range).length === 0 ? null : { price: range };
    }
  }
}

/** What is sold, the query's narrowings and what its words ask for; `null` for a query without words. */
function filtersOf(
  query: SearchQuery,
  day: string,
  words: Filters | null,
  { without, extra = [] }: { without?: Narrowing; extra?: Filters[] } = {},
): Filters {
  const parts = narrowings.map((by) => (by === without ? null : narrow(query, by, day)));
  return { $and: [soldOn(day), ...[...parts, words, ...extra].filter((part) => part !== null)] };
}

const orders = {
  price_asc: { price: "ASC", title_folded: "ASC", id: "ASC" },
  price_desc: { price: "DESC", title_folded: "ASC", id: "ASC" },
  name: { title_folded: "ASC", id: "ASC" },
} as const;
/** Without a query nothing is more relevant than what can be bought. */
const browsing = { in_stock: "DESC", title_folded: "ASC", id: "ASC" } as const;
const byStar = { star_rating: "DESC", in_stock: "DESC", title_folded: "ASC", id: "ASC" } as const;

const list = (filters: Filters, order: Record<string, "ASC" | "DESC">): EngineQuery => ({
  entity: CATALOGUE_INDEX,
  filters,
  pagination: { order },
  search_options: { count: "exact" },
});

/**
 * The lists that make up the answer, one after the other. Engines sort by stored values, and a stored
 * star may have run out since: so what holds a star today and what does not are two lists.
 * @param levels what the words ask for, best match first; empty for a query without words
 */
export function hitLists(query: SearchQuery, day: string, levels: readonly Filters[]): EngineQuery[] {
  if (query.sort === "stars") return byMerit(query, day, [anyOf(levels)], orders.name);
  if (query.sort !== "relevance") return [list(filtersOf(query, day, anyOf(levels)), orders[query.sort])];
  if (levels.length === 0) return [list(filtersOf(query, day, null), browsing)];
  return byMerit(query, day, levels, browsing);
}

const anyOf = (levels: readonly Filters[]): Filters | null =>
  levels.length > 0 ? { $or: [...levels] } : null;

const byMerit = (
  query: SearchQuery,
  day: string,
  levels: readonly (Filters | null)[],
  rest: Record<string, "ASC" | "DESC">,
): EngineQuery[] =>
  levels.flatMap((level) => [
    list(filtersOf(query, day, level, { extra: [heldOn(day)] }), byStar),
    list(filtersOf(query, day, level, { extra: [notHeldOn(day)] }), rest),
  ]);

/** How many products a query finds. */
export const countQuery = (query: SearchQuery, day: string, words: Filters | null): EngineQuery => ({
  ...list(filtersOf(query, day, words), orders.name),
  pagination: { skip: 0, take: 0 },
});

/** One query for each set of facets that is counted under the same filters. */
export function facetQueries(query: SearchQuery, day: string, words: Filters | null): EngineQuery[] {
  const groups = new Map<string, { filters: Filters; fields: string[] }>();
  for (const { field, own } of facets) {
    const extra = field === "star_rating" ? [heldOn(day)] : [];
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
