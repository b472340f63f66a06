import type { SearchTypes } from "@medusajs/framework/types";
import type { Narrowing, SearchQuery } from "../contracts/catalogue";
import { CATALOGUE_INDEX } from "./catalogue-index";
import { filtersOf, heldOn, notHeldOn } from "./narrowings";

type Filters = SearchTypes.SearchFilters;
type EngineQuery = SearchTypes.SearchQuery;

const orders = {
  price_asc: { price: "ASC", title_folded: "ASC", id: "ASC" },
  price_desc: { price: "DESC", title_folded: "ASC", id: "ASC" },
  name: { title_folded: "ASC", id: "ASC" },
} as const;
/** The published order below the match of words; a change here is a change of the page on ranking. */
const byStock = { in_stock: "DESC", sales_bucket: "DESC", title_folded: "ASC", id: "ASC" } as const;
const byStar = { star_rating: "DESC", ...byStock } as const;

const list = (filters: Filters, order: Record<string, "ASC" | "DESC">): EngineQuery => ({
  entity: CATALOGUE_INDEX,
  // The database says what the hits are like; whole documents are some kilobytes each.
  fields: ["id"],
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
  return byMerit(query, day, levels.length === 0 ? [null] : levels, byStock);
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

/** How many products a query finds, or would find without one of its filters. */
export const countQuery = (
  query: SearchQuery,
  day: string,
  words: Filters | null,
  without?: Narrowing,
): EngineQuery => ({
  ...list(filtersOf(query, day, words, without ? { without } : {}), orders.name),
  pagination: { skip: 0, take: 0 },
});
