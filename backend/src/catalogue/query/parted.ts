import type { Vocabulary } from "./vocabulary";

/** Nobody writes more words than so as one. */
const LONGEST = 40;
const SHORTEST_WORD = 2;

/**
 * Words of the catalogue that were written as one: `miendong`, `khaunualech`. The fewest words that make
 * up the whole of it, or null when there are none.
 */
export function parted(key: string, vocabulary: Pick<Vocabulary, "has">): string[] | null {
  if (key.length > LONGEST) return null;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= key.length; end += 1) {
    best[end] = null;
    for (let from = 0; from <= end - SHORTEST_WORD; from += 1) {
      const before = best[from];
      const word = key.slice(from, end);
      const known = best[end];
      if (!before || !vocabulary.has(word)) continue;
      if (!known || before.length + 1 < known.length) best[end] = [...before, word];
    }
  }
  const words = best[key.length];
  return words && words.length > 1 ? words : null;
}
