import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types";
import {
  type SearchHit,
  type SearchQuery,
  type SearchResult,
  searchQuerySchema,
} from "../contracts/catalogue";
import { toFacets } from "./facets";
import { findAcross } from "./find-across";
import { toHit } from "./product-document";
import { type TextQuery, textQueries } from "./query/text-query";
import type { Language } from "./query/understand";
import { countQuery, facetQueries, hitLists } from "./search-plan";

type Engine = Pick<ISearchModuleService, "searchMany">;

/**
 * Searches the catalogue as of a day: one page of hits, and facets counted with the other filters. The
 * words are read as closely as anything can be found by them; filters are never loosened.
 */
export async function searchCatalogue(
  engine: Engine,
  language: Language,
  query: SearchQuery,
  day: string,
): Promise<SearchResult> {
  if (query.q.trim() === "") return answer(engine, query, day, null);
  const readings = textQueries(query.q, language);
  for (const text of readings) {
    if ((await count(engine, countQuery(query, day, text.match))) > 0)
      return answer(engine, query, day, text);
    const unfiltered = await count(engine, countQuery({ ...withoutFilters, q: query.q }, day, text.match));
    if (unfiltered > 0)
      return { ...(await answer(engine, query, day, text)), total_without_filters: unfiltered };
  }
  return nothing(query);
}

const withoutFilters = searchQuerySchema.parse({});

async function answer(
  engine: Engine,
  query: SearchQuery,
  day: string,
  text: TextQuery | null,
): Promise<SearchResult> {
  const window = { skip: (query.page - 1) * query.limit, take: query.limit };
  const [found, facets] = await Promise.all([
    findAcross(engine, hitLists(query, day, text?.levels ?? []), window),
    engine.searchMany(facetQueries(query, day, text?.match ?? null)),
  ]);
  const total = await count(engine, countQuery(query, day, text?.match ?? null));
  return {
    hits: found.map((document): SearchHit => toHit(document, text?.found ?? none, day)),
    total,
    stretch: text?.stretch ?? "typed",
    total_without_filters: null,
    facets: toFacets(facets),
    page: query.page,
    engine: "postgres",
    degraded: false,
  };
}

const none: ReadonlySet<string> = new Set();

/** More products than any producer has. */
const ALL_OF_A_PRODUCER = 500;

/** Everything a producer sells, what can be bought first. */
export async function listProducts(engine: Engine, producer: string, day: string): Promise<SearchHit[]> {
  const query = { ...withoutFilters, producer };
  const documents = await findAcross(engine, hitLists(query, day, []), { skip: 0, take: ALL_OF_A_PRODUCER });
  return documents.map((document) => toHit(document, none, day));
}

/** How many products a producer sells now. */
export const countOfProducer = (engine: Engine, producer: string, day: string): Promise<number> =>
  count(engine, countQuery({ ...withoutFilters, producer }, day, null));

async function count(engine: Engine, query: SearchTypes.SearchQuery): Promise<number> {
  const [result] = await engine.searchMany([query]);
  return result?.metadata.count ?? 0;
}

/** The answer to words that nothing has anything to do with. */
const nothing = (query: SearchQuery): SearchResult => ({
  hits: [],
  total: 0,
  stretch: "typed",
  total_without_filters: null,
  facets: toFacets([]),
  page: query.page,
  engine: "postgres",
  degraded: false,
});
