import type { SearchTypes } from "@medusajs/framework/types";
import {
  type SearchHit,
  type SearchQuery,
  type SearchResult,
  searchQuerySchema,
} from "../contracts/catalogue";
import { foresee } from "../search-engines/foresee";
import type { SearchEngine } from "../search-engines/search-engine";
import { facetQueries } from "./facet-plan";
import { toFacets } from "./facets";
import { asFarAs, findAcross } from "./find-across";
import type { ReadProducts } from "./live-reader";
import { narrowedBy } from "./narrowings";
import { toHit } from "./product-document";
import { type TextQuery, textQueries } from "./query/text-query";
import type { Language } from "./query/understand";
import { countQuery, hitLists } from "./search-plan";

/** The catalogue as it is searched: the engine says which products, the database what they are like now. */
export type Catalogue = { engine: SearchEngine; readProducts: ReadProducts };
type Found = Pick<SearchResult, "total" | "stretch" | "total_without_filters" | "loosened"> & {
  text: TextQuery | null;
};

const withoutFilters = searchQuerySchema.parse({});
const noWords: ReadonlySet<string> = new Set();
const noHits = { hits: [], gone: 0 };
const nothingInTheWay = { total_without_filters: null, loosened: [] };

/** Searches the catalogue as of a day: one page of hits, and facets counted with the other filters. */
export async function searchCatalogue(
  catalogue: Catalogue,
  language: Language,
  query: SearchQuery,
  day: string,
): Promise<Omit<SearchResult, "engine" | "degraded">> {
  const texts = readings(query, language);
  const engine = foreseen(catalogue.engine, query, day, texts[0], true);
  const { text, ...found } = await readQuery(engine, texts, query, day);
  const isHopeless = text === null && query.q.trim() !== "";
  const [{ hits, gone }, counted] = await Promise.all([
    found.total > 0 ? pageOfHits({ ...catalogue, engine }, query, day, text) : noHits,
    isHopeless ? [] : engine.searchMany(facetQueries(query, day, text?.match ?? null)),
  ]);
  return { hits, ...found, total: found.total - gone, facets: toFacets(counted, day), page: query.page };
}

/** The first page of what a query finds, and how many there are. */
export async function findProducts(
  catalogue: Catalogue,
  language: Language,
  query: SearchQuery,
  day: string,
): Promise<Pick<SearchResult, "hits" | "total" | "stretch">> {
  const texts = readings(query, language);
  const engine = foreseen(catalogue.engine, query, day, texts[0], false);
  const { text, total, stretch } = await readQuery(engine, texts, query, day);
  const { hits, gone } = total > 0 ? await pageOfHits({ ...catalogue, engine }, query, day, text) : noHits;
  return { hits, total: total - gone, stretch };
}

/** The readings of a query from close to far; one without words has a single one. */
const readings = (query: SearchQuery, language: Language): (TextQuery | null)[] =>
  query.q.trim() === "" ? [null] : textQueries(query.q, language);

/** An engine far away has been asked all that the closest reading needs, for mostly it is the one. */
function foreseen(
  engine: SearchEngine,
  query: SearchQuery,
  day: string,
  text: TextQuery | null | undefined,
  isCounting: boolean,
): SearchEngine {
  if (!engine.isFarAway || text === undefined) return engine;
  const match = text?.match ?? null;
  const lists = asFarAs(hitLists(query, day, text?.levels ?? []), windowOf(query));
  const counts = isCounting ? facetQueries(query, day, match) : [];
  return foresee(engine, [countQuery(query, day, match), ...lists, ...counts]);
}

/**
 * How the words are read: as closely as anything can be found by them. Filters are never loosened, but it is
 * told how many products the words alone would find.
 */
async function readQuery(
  engine: SearchEngine,
  texts: readonly (TextQuery | null)[],
  query: SearchQuery,
  day: string,
): Promise<Found> {
  for (const text of texts) {
    const match = text?.match ?? null;
    const stretch = text?.stretch ?? "typed";
    const total = await count(engine, countQuery(query, day, match));
    if (total > 0) return { total, stretch, ...nothingInTheWay, text };
    const unfiltered = await count(engine, countQuery(withoutFilters, day, match));
    if (unfiltered > 0) {
      const loosened = await loosen(engine, query, day, match);
      return { total, stretch, total_without_filters: unfiltered, loosened, text };
    }
  }
  return { total: 0, stretch: "typed", ...nothingInTheWay, text: null };
}

/** What each filter alone stands in the way of; nothing to choose from where there is only one. */
async function loosen(
  engine: SearchEngine,
  query: SearchQuery,
  day: string,
  words: SearchTypes.SearchFilters | null,
): Promise<SearchResult["loosened"]> {
  const narrowed = narrowedBy(query, day);
  if (narrowed.length < 2) return [];
  const counts = await engine.searchMany(narrowed.map((by) => countQuery(query, day, words, by)));
  return narrowed
    .map((filter, index) => ({ filter, total: counts[index]?.metadata.count ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

const windowOf = ({ page, limit }: SearchQuery) => ({ skip: (page - 1) * limit, take: limit });

/**
 * The products of a page as they are at this moment. The engine follows a write within a second; what may no
 * longer be bought by then is left out, and counted as gone.
 */
async function pageOfHits(
  { engine, readProducts }: Catalogue,
  query: SearchQuery,
  day: string,
  text: TextQuery | null,
): Promise<{ hits: SearchHit[]; gone: number }> {
  const ids = await findAcross(engine, hitLists(query, day, text?.levels ?? []), windowOf(query));
  const products = await readProducts(ids, day);
  const hits = ids.flatMap((id) => {
    const product = products.get(id);
    return product ? [toHit(product, text?.found ?? noWords, day)] : [];
  });
  return { hits, gone: ids.length - hits.length };
}

/** More products than any producer has. */
const ALL_OF_A_PRODUCER = 500;

/** Everything a producer sells, in the order of every list. */
export async function listProducts(
  catalogue: Catalogue,
  producer: string,
  day: string,
): Promise<SearchHit[]> {
  const query = { ...withoutFilters, producer, limit: ALL_OF_A_PRODUCER };
  return (await pageOfHits(catalogue, query, day, null)).hits;
}

/** How many products a producer sells now. */
export const countOfProducer = (engine: SearchEngine, producer: string, day: string): Promise<number> =>
  count(engine, countQuery({ ...withoutFilters, producer }, day, null));

async function count(engine: SearchEngine, query: SearchTypes.SearchQuery): Promise<number> {
  const [result] = await engine.searchMany([query]);
  return result?.metadata.count ?? 0;
}
