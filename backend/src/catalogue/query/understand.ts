import { decodeKeystrokes } from "../../vietnamese/keystrokes";
import { type SearchWord, searchWords } from "../../vietnamese/search-word";
import { parted } from "./parted";
import type { Synonyms } from "./synonyms";
import type { Vocabulary } from "./vocabulary";

/** Words that must stand in a product together. */
export type Wording = readonly string[];

/** One part of a query and the wordings that satisfy it; a product must satisfy every part. */
export type Part = {
  typed: SearchWord[];
  /** As it was typed, the last word also unfinished. */
  strict: Wording[];
  /** Synonyms, and what was probably meant. */
  loose: Wording[];
};

export type Language = { vocabulary: Vocabulary; synonyms: Synonyms };

const MOST_ENDINGS = 60;
const MOST_NEAR = 8;

/** Reads a query as a shopper means it. No part at all for a query without letters and digits. */
export function understand(query: string, language: Language, mends: boolean): Part[] {
  const words = searchWords(query);
  const phrases = language.synonyms.matches(words);
  const parts: Part[] = [];
  for (let from = 0; from < words.length; ) {
    const phrase = phrases.find((match) => match.from === from);
    const length = phrase?.length ?? 1;
    const typed = words.slice(from, from + length);
    const isLast = from + length === words.length;
    const others = phrase?.others.map((other) => other.map(({ key }) => key)) ?? [];
    parts.push(length === 1 ? onePart(typed, others, isLast, language, mends) : phrasePart(typed, others));
    from += length;
  }
  return parts;
}

const phrasePart = (typed: SearchWord[], others: Wording[]): Part => ({
  typed,
  strict: [typed.map(({ key }) => key)],
  loose: others,
});

function onePart(
  typed: SearchWord[],
  others: Wording[],
  isLast: boolean,
  { vocabulary }: Language,
  mends: boolean,
): Part {
  const key = typed[0]?.key ?? "";
  const endings = isLast ? vocabulary.startingWith(key, MOST_ENDINGS) : [];
  const isKnown = vocabulary.has(key) || endings.length > 0;
  return {
    typed,
    strict: [key, ...endings].map((word) => [word]),
    loose: [...others, ...(isKnown && !mends ? [] : meant(key, isLast, vocabulary))],
  };
}

/** What a word that the catalogue does not have was probably meant to be. */
function meant(key: string, isLast: boolean, vocabulary: Vocabulary): Wording[] {
  const decoded = decodeKeystrokes(key);
  if (decoded !== null) {
    const endings = isLast ? vocabulary.startingWith(decoded, MOST_ENDINGS) : [];
    return [decoded, ...endings].map((word) => [word]);
  }
  const apart = parted(key, vocabulary);
  return [...(apart ? [apart] : []), ...vocabulary.near(key, MOST_NEAR).map((word) => [word])];
}
