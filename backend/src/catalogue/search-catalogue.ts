import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types";
import {
  type SearchHit,
  type SearchQuery,
  type SearchResult,
  searchQuerySchema,
} from "../contracts/catalogue";
import { toFacets } from "./facets";
import { fold } from "./fold";
import { type ProductDocument, toHit } from "./product-document";
import { facetQueries, hitsQuery, starPages, withWindow } from "./search-plan";

type Engine = Pick<ISearchModuleService, "searchMany">;

/** Searches the catalogue as of a day: one page of hits, and facets counted with the other filters. */
export async function searchCatalogue(
  engine: Engine,
  query: SearchQuery,
  day: string,
): Promise<SearchResult> {
  if (query.q.trim() !== "" && fold(query.q) === "") return nothing(query);
  const [found, ...counted] = await Promise.all([
    query.sort === "stars" ? findByStar(engine, query, day) : find(engine, hitsQuery(query, day)),
    engine.searchMany(facetQueries(query, day)),
  ]);
  return {
    hits: found.documents.map((document): SearchHit => toHit(document, query.q, day)),
    total: found.total,
    facets: toFacets(counted.flat()),
    page: query.page,
    engine: "postgres",
    degraded: false,
  };
}

/** More products than any producer has. */
const ALL_OF_A_PRODUCER = 500;

/** Everything a producer sells, what can be bought first. */
export async function listProducts(engine: Engine, producer: string, day: string): Promise<SearchHit[]> {
  const query = { ...searchQuerySchema.parse({}), producer, limit: ALL_OF_A_PRODUCER };
  const { documents } = await find(engine, hitsQuery(query, day));
  return documents.map((document) => toHit(document, "", day));
}

/** How many products a producer sells now. */
export async function countOfProducer(engine: Engine, producer: string, day: string): Promise<number> {
  const query = { ...searchQuerySchema.parse({}), producer };
  return (await find(engine, withWindow(hitsQuery(query, day), { skip: 0, take: 0 }))).total;
}

/** The answer to a query of signs only: no word, so nothing can match. */
const nothing = (query: SearchQuery): SearchResult => ({
  hits: [],
  total: 0,
  facets: toFacets([]),
  page: query.page,
  engine: "postgres",
  degraded: false,
});

type Found = { documents: ProductDocument[]; total: number };

async function find(engine: Engine, query: SearchTypes.SearchQuery): Promise<Found> {
  return toFound((await engine.searchMany([query]))[0]);
}

async function findByStar(engine: Engine, query: SearchQuery, day: string): Promise<Found> {
  const [held, rest] = starPages(query, day);
  const skip = (query.page - 1) * query.limit;
  const first = await find(engine, withWindow(held, { skip, take: query.limit }));
  const missing = query.limit - first.documents.length;
  const second = await find(
    engine,
    withWindow(rest, { skip: Math.max(0, skip - first.total), take: Math.max(0, missing) }),
  );
  return { documents: [...first.documents, ...second.documents], total: first.total + second.total };
}

function toFound(result: SearchTypes.SearchResult | undefined): Found {
  const hits = result?.hits ?? [];
  return {
    documents: hits.map((hit) => hit.document as ProductDocument),
    total: result?.metadata.count ?? 0,
  };
}
