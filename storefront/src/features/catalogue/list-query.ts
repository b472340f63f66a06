import type { Narrowing } from "@contracts/catalogue";
import { type QueryRecord, queryValue, withQuery } from "@/lib/page-query";

export const sorts = ["relevance", "stars", "price_asc", "price_desc", "name"] as const;
export type Sort = (typeof sorts)[number];

/** What a visitor asked of the product list; only values that make sense are kept. */
export type ListQuery = {
  q?: string;
  group?: string;
  stars?: string;
  producer?: string;
  commune?: string;
  price_min?: string;
  price_max?: string;
  in_stock?: string;
  in_season?: string;
  wholesale?: string;
  sort?: Sort;
  page?: number;
};
/** What is either asked for or not. */
export const switches = ["in_stock", "in_season", "wholesale"] as const;
export type Switch = (typeof switches)[number];
export type FilterKey = "group" | "stars" | "producer" | "commune" | Switch;

const isSort = (value: string | undefined): value is Sort => sorts.some((sort) => sort === value);
const handle = (value?: string) => (value && /^[a-z0-9-]{1,120}$/i.test(value) ? value : undefined);
const amount = (value?: string) => (value && /^\d{1,9}$/.test(value) ? value : undefined);
const on = (value?: string) => (value === "true" ? value : undefined);
const pageNumber = (value?: string) => (value && /^[1-9]\d{0,2}$/.test(value) ? Number(value) : undefined);

const defined = (query: { [K in keyof ListQuery]: ListQuery[K] | undefined }): ListQuery =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

/** Reads the page's query; nonsense is dropped rather than refused. */
export const readListQuery = (record: QueryRecord): ListQuery => {
  const get = (key: string) => queryValue(record, key);
  const sort = get("sort");
  const stars = get("stars");
  return defined({
    q: get("q")?.trim().slice(0, 200) || undefined,
    group: handle(get("group")),
    stars: stars && /^[345]$/.test(stars) ? stars : undefined,
    producer: handle(get("producer")),
    commune: handle(get("commune")),
    price_min: amount(get("price_min")),
    price_max: amount(get("price_max")),
    in_stock: on(get("in_stock")),
    in_season: on(get("in_season")),
    wholesale: on(get("wholesale")),
    sort: isSort(sort) ? sort : undefined,
    page: pageNumber(get("page")),
  });
};

/** The list's address after some changes; a new filter starts at page one. */
export const listHref = (
  path: string,
  query: ListQuery,
  change: Partial<Record<keyof ListQuery, string | number | undefined>>,
) => withQuery(path, { ...query, page: undefined, ...change });

/** The list's address without one of its filters. */
export const withoutFilter = (path: string, query: ListQuery, filter: Narrowing) =>
  listHref(
    path,
    query,
    filter === "price" ? { price_min: undefined, price_max: undefined } : { [filter]: undefined },
  );

/** The query as the backend wants it. */
export const toSearchParams = (query: ListQuery, limit: number): URLSearchParams => {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) params.set(key, String(value));
  params.set("limit", String(limit));
  return params;
};
