import { decodeKeystrokes } from "../../vietnamese/keystrokes";
import { searchWords } from "../../vietnamese/search-word";
import type { Language } from "./understand";

/**
 * Whether a word of a query can only be guessed at: the catalogue has neither it nor a word that begins so,
 * no synonym leads anywhere, and it is no keystrokes of a word there is.
 */
export function isGuessed(query: string, { vocabulary, synonyms }: Language): boolean {
  const words = searchWords(query);
  const covered = new Set(
    synonyms.matches(words).flatMap(({ from, length }) => Array.from({ length }, (_, index) => from + index)),
  );
  const isKnown = (key: string, isLast: boolean): boolean =>
    vocabulary.has(key) || (isLast && vocabulary.startingWith(key, 1).length > 0);
  return words.some(({ key }, index) => {
    const isLast = index === words.length - 1;
    const decoded = decodeKeystrokes(key);
    return !covered.has(index) && !isKnown(key, isLast) && !(decoded !== null && isKnown(decoded, isLast));
  });
}
