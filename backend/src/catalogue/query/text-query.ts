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

/**
 * More parts than a shopper types. What is pasted in, a whole description perhaps, is found by its words, and
 * not ranked by where they stand: that would ask an engine thousands of things at once.
 */
const MOST_RANKED = 12;

/** The readings of a query from close to far; the first one that finds anything is answered. */
export function textQueries(query: string, language: Language): TextQuery[] {
  const typed = distinct(understand(query, language, false));
  if (typed.length === 0) return [];
  const mended = distinct(understand(query, language, true));
  const readings: TextQuery[] = [ranked("typed", typed), ranked("mended", mended)];
  const isShort = mended.length <= MOST_RANKED;
  if (mended.length > 1 && isShort) readings.push(unranked("fewer_words", mended, matchAllButOne(mended)));
  if (mended.length > 2) readings.push(unranked("any_word", mended, matchOne(mended)));
  return readings;
}

const ranked = (stretch: SearchStretch, parts: Part[]): TextQuery => ({
  stretch,
  match: matchFilter(parts),
  levels: parts.length <= MOST_RANKED ? rankLevels(parts) : [matchFilter(parts)],
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

/** A word said twice asks for nothing more. */
const distinct = (parts: readonly Part[]): Part[] => [
  ...new Map(parts.map((part) => [JSON.stringify(part), part])).values(),
];
