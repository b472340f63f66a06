import type { SearchTypes } from "@medusajs/framework/types";
import type { SearchQuery } from "../contracts/catalogue";
import { CATALOGUE_INDEX } from "./catalogue-index";
import { fold } from "./fold";
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

function filtersOf(
  query: SearchQuery,
  day: string,
  without: Narrowing | null,
  extra: Filters[] = [],
): Filters {
  const parts = narrowings.map((by) => (by === without ? null : narrow(query, by, day)));
  const all: Filters[] = [...parts.filter((part) => part !== null), ...extra];
  const q = fold(query.q);
  return { ...(all.length > 0 ? { $and: all } : {}), ...(q ? { q } : {}) };
}

const orders: Record<Exclude<SearchQuery["sort"], "relevance" | "stars">, Record<string, "ASC" | "DESC">> = {
  price_asc: { price: "ASC", title_folded: "ASC", id: "ASC" },
  price_desc: { price: "DESC", title_folded: "ASC", id: "ASC" },
  name: { title_folded: "ASC", id: "ASC" },
};
/** Without a query nothing is more relevant than what can be bought. */
const browsing = { in_stock: "DESC", title_folded: "ASC", id: "ASC" } as const;
const byStar = { star_rating: "DESC", title_folded: "ASC", id: "ASC" } as const;

type Window = { skip: number; take: number };

function page(
  filters: Filters,
  order: Record<string, "ASC" | "DESC"> | undefined,
  window: Window,
): EngineQuery {
  return {
    entity: CATALOGUE_INDEX,
    filters,
    pagination: { ...window, ...(order ? { order } : {}) },
    search_options: { match_strategy: "last", count: "exact" },
  };
}

/** The hits of a page, except for the order by stars (see `starPages`). */
export function hitsQuery(query: SearchQuery, day: string): EngineQuery {
  const window = { skip: (query.page - 1) * query.limit, take: query.limit };
  const isSearching = fold(query.q) !== "";
  if (query.sort === "relevance" || query.sort === "stars") {
    return page(filtersOf(query, day, null), isSearching ? undefined : browsing, window);
  }
  return page(filtersOf(query, day, null), orders[query.sort], window);
}

/**
 * The order by stars in two lists, one after the other: what holds a star today, then the rest. The
 * engine sorts by stored values, and a stored star may have run out since.
 */
export function starPages(query: SearchQuery, day: string): [held: EngineQuery, rest: EngineQuery] {
  const window = { skip: 0, take: 0 };
  return [
    page(filtersOf(query, day, null, [heldOn(day)]), byStar, window),
    page(filtersOf(query, day, null, [notHeldOn(day)]), orders.name, window),
  ];
}

/** The same query with another window. */
export const withWindow = (query: EngineQuery, window: Window): EngineQuery => ({
  ...query,
  pagination: { ...query.pagination, ...window },
});

/** One query for each set of facets that is counted under the same filters. */
export function facetQueries(query: SearchQuery, day: string): EngineQuery[] {
  const groups = new Map<string, { filters: Filters; fields: string[] }>();
  for (const { field, own } of facets) {
    const filters = filtersOf(query, day, own, field === "star_rating" ? [heldOn(day)] : []);
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
      match_strategy: "last",
      count: "none",
      facets: fields.map((field) => ({ field, type: "value", limit: FACET_LIMIT })),
    },
  }));
}
