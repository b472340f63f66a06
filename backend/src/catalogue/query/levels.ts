import type { SearchTypes } from "@medusajs/framework/types";
import type { SearchWord } from "../../vietnamese/search-word";
import type { Part, Wording } from "./understand";

type Filters = SearchTypes.SearchFilters;
/** Where words are looked for: in the product's names, in what is its own, or on its shelf too. */
type Place = "title_words" | "own_words" | "words";
const exactIn = { title_words: "title_exact", own_words: "own_exact" } as const;

const all = (filters: Filters[]): Filters =>
  filters.length === 1 && filters[0] ? filters[0] : { $and: filters };
const any = (filters: Filters[]): Filters =>
  filters.length === 1 && filters[0] ? filters[0] : { $or: filters };

const has = (place: Place, wording: Wording): Filters => all(wording.map((word) => ({ [place]: word })));
const hasAny = (place: Place, wordings: readonly Wording[]): Filters =>
  any(wordings.map((wording) => has(place, wording)));

const strictly =
  (place: Place) =>
  (part: Part): Filters =>
    hasAny(place, part.strict);
const loosely =
  (place: Place) =>
  (part: Part): Filters =>
    hasAny(place, [...part.strict, ...part.loose]);

const exactly =
  (place: keyof typeof exactIn) =>
  (part: Part): Filters =>
    part.typed.some((word) => word.isMarked)
      ? all(part.typed.map((word) => exactWord(place, word)))
      : strictly(place)(part);
const exactWord = (place: keyof typeof exactIn, word: SearchWord): Filters =>
  word.isMarked ? { [exactIn[place]]: word.exact } : { [place]: word.key };

/** What a product must have to be found at all. @param parts at least one */
export const matchFilter = (parts: readonly Part[]): Filters => all(parts.map(loosely("words")));

/** What a product must have when any one part of the query may be missing. @param parts at least two */
export const matchAllButOne = (parts: readonly Part[]): Filters =>
  any(parts.map((_, missing) => matchFilter(parts.filter((__, index) => index !== missing))));

/** What a product must have when one part of the query is enough. */
export const matchOne = (parts: readonly Part[]): Filters => any(parts.map(loosely("words")));

/**
 * How well products match, best first: the name with the very marks that were typed, the name, what is the
 * product's own with those marks (holder, places, keywords), the name by synonyms and mended words, its
 * own, and last what stands on a shelf of that name. Each level leaves out what an earlier one has.
 */
export function rankLevels(parts: readonly Part[]): Filters[] {
  const marked = isMarked(parts);
  const levels = [
    ...(marked ? [all(parts.map(exactly("title_words")))] : []),
    all(parts.map(strictly("title_words"))),
    ...(marked ? [all(parts.map(exactly("own_words")))] : []),
    all(parts.map(loosely("title_words"))),
    all(parts.map(strictly("own_words"))),
    all(parts.map(loosely("own_words"))),
    matchFilter(parts),
  ];
  return levels.map((level, index) =>
    index === 0 ? level : { $and: [level, ...levels.slice(0, index).map((earlier) => ({ $not: earlier }))] },
  );
}

const isMarked = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.typed.some((word) => word.isMarked));
