import type { SearchTypes } from "@medusajs/framework/types";
import { type Narrowing, narrowings, type SearchQuery } from "../contracts/catalogue";
import { dayNumber } from "./product-document";

type Filters = SearchTypes.SearchFilters;

/** A star counts on a day when its last day is not over. */
export const heldOn = (day: string): Filters => ({ star_until: { $gte: dayNumber(day) } });
export const notHeldOn = (day: string): Filters => ({ star_until: { $lt: dayNumber(day) } });

/** Its producer may sell it through that day; a document may have been written long before. */
const soldOn = (day: string): Filters => ({ sold_until: { $gte: dayNumber(day) } });

/** It has a wholesale price on that day. */
export const wholesaleOn = (day: string): Filters => ({
  $and: [{ wholesale_from: { $lte: dayNumber(day) } }, { wholesale_until: { $gte: dayNumber(day) } }],
});

/** The month of a day as documents name it: `11`. */
export const monthOf = (day: string): string => String(Number(day.slice(5, 7)));

const either = (filters: Filters, wanted: boolean | undefined): Filters | null =>
  wanted === undefined ? null : wanted ? filters : { $not: filters };

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
    case "in_season":
      return either({ season_months: monthOf(day) }, query.in_season);
    case "wholesale":
      return either(wholesaleOn(day), query.wholesale);
    case "price":
      return priceRange(query);
  }
}

function priceRange({ price_min, price_max }: SearchQuery): Filters | null {
  const range: SearchTypes.SearchOperatorMap<number> = {};
  if (price_min !== undefined) range.$gte = price_min;
  if (price_max !== undefined) range.$lte = price_max;
  return Object.keys(range).length === 0 ? null : { price: range };
}

/** What is sold, the query's narrowings and what its words ask for; `null` for a query without words. */
export function filtersOf(
  query: SearchQuery,
  day: string,
  words: Filters | null,
  { without, extra = [] }: { without?: Narrowing; extra?: Filters[] } = {},
): Filters {
  const parts = narrowings.map((by) => (by === without ? null : narrow(query, by, day)));
  return { $and: [soldOn(day), ...[...parts, words, ...extra].filter((part) => part !== null)] };
}

/** By what a query is narrowed. */
export const narrowedBy = (query: SearchQuery, day: string): Narrowing[] =>
  narrowings.filter((by) => narrow(query, by, day) !== null);
