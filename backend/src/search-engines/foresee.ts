import type { SearchTypes } from "@medusajs/framework/types";
import type { SearchEngine } from "./search-engine";

type Query = SearchTypes.SearchQuery;
type Result = SearchTypes.SearchResult;

/**
 * An engine that has been asked in one journey what will probably be asked of it; what was foreseen wrongly
 * is asked when its turn comes. For one question: the answers are as old as it.
 */
export function foresee(engine: SearchEngine, queries: readonly Query[]): SearchEngine {
  const distinct = new Map(queries.map((query) => [keyOf(query), query]));
  const asked = new Map([...distinct.keys()].map((key, place) => [key, place]));
  const answers = engine.searchMany([...distinct.values()]);
  // Who asks hears of a failure; when nobody does, it has been nobody's question.
  answers.catch(() => undefined);
  return {
    ...engine,
    async searchMany(wanted: Query[]): Promise<Result[]> {
      const places = wanted.map((query) => asked.get(keyOf(query)));
      if (places.includes(undefined)) return engine.searchMany(wanted);
      const known = await answers;
      return places.flatMap((place) => known[place ?? -1] ?? []);
    },
  };
}

const keyOf = (query: Query): string => JSON.stringify(query);
