import type { SearchTypes } from "@medusajs/framework/types";
import type { SearchStretch } from "../../contracts/catalogue";
import { matchAllButOne, matchFilter, matchOne, rankLevels } from "./levels";
import { type Language, type Part, understand } from "./understand";

type Filters = SearchTypes.SearchFilters;

/** The words of a query as filters: what is found at all, and in which order of merit. */
export type TextQuery = {
  stretch: SearchStretch;
  match: Filters;
  levels: Filters[];
  /** Keys of every word that counts as found, for highlighting. */
  found: ReadonlySet<string>;
};

/** The readings of a query from close to far; the first one that finds anything is answered. */
export function textQueries(query: string, language: Language): TextQuery[] {
  const typed = understand(query, language, false);
  if (typed.length === 0) return [];
  const mended = understand(query, language, true);
  const readings: TextQuery[] = [ranked("typed", typed), ranked("mended", mended)];
  if (mended.length > 1) readings.push(unranked("fewer_words", mended, matchAllButOne(mended)));
  if (mended.length > 2) readings.push(unranked("any_word", mended, matchOne(mended)));
  return readings;
}

const ranked = (stretch: SearchStretch, parts: Part[]): TextQuery => ({
  stretch,
  match: matchFilter(parts),
  levels: rankLevels(parts),
  found: foundBy(parts),
});
const unranked = (stretch: SearchStretch, parts: Part[], match: Filters): TextQuery => ({
  stretch,
  match,
  levels: [match],
  found: foundBy(parts),
});

const foundBy = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => [...part.strict, ...part.loose].flat()));
