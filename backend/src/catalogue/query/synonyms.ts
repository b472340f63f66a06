import { type SearchWord, searchWords } from "../../vietnamese/search-word";

/** Phrases that mean the same to a shopper: `bún tàu`, `miến`. One way: only the first leads to the others. */
export type SynonymGroup = { terms: readonly string[]; is_one_way?: boolean };

type Phrase = { words: SearchWord[]; group: number; leads: boolean };

/** Where a phrase of the query stands, and the other phrases of its group. */
export type SynonymMatch = { from: number; length: number; others: SearchWord[][] };

/** Synonyms, ready to be found in a query. */
export class Synonyms {
  private readonly phrases: readonly Phrase[];
  private readonly byFirstKey = new Map<string, Phrase[]>();

  constructor(groups: readonly SynonymGroup[]) {
    this.phrases = groups.flatMap((group, index) =>
      group.terms.map((text, place) => ({
        words: searchWords(text),
        group: index,
        leads: place === 0 || group.is_one_way !== true,
      })),
    );
    for (const phrase of this.phrases) {
      const first = phrase.words[0]?.key;
      if (first === undefined || !phrase.leads) continue;
      this.byFirstKey.set(first, [...(this.byFirstKey.get(first) ?? []), phrase]);
    }
  }

  /** The phrases in a query that have synonyms; the longest at each place, from left to right. */
  matches(query: readonly SearchWord[]): SynonymMatch[] {
    const found: SynonymMatch[] = [];
    for (let from = 0; from < query.length; from += 1) {
      const here = this.longestAt(query, from);
      if (here.length === 0) continue;
      const length = here[0]?.words.length ?? 1;
      const groups = new Set(here.map(({ group }) => group));
      const others = this.phrases
        .filter((phrase) => groups.has(phrase.group) && !here.includes(phrase))
        .map(({ words }) => words)
        .filter((words) => !isWithin(words, query.slice(from, from + length)));
      found.push({ from, length, others });
      from += length - 1;
    }
    return found;
  }

  private longestAt(query: readonly SearchWord[], from: number): Phrase[] {
    const key = query[from]?.key;
    const fitting = (key === undefined ? [] : (this.byFirstKey.get(key) ?? [])).filter(({ words }) =>
      words.every((word, index) => isMeant(word, query[from + index])),
    );
    const longest = Math.max(0, ...fitting.map(({ words }) => words.length));
    return fitting.filter(({ words }) => words.length === longest);
  }
}

/** Whoever typed `miến dong` did not mean every `miến`. */
const isWithin = (words: readonly SearchWord[], typed: readonly SearchWord[]): boolean =>
  words.every(({ key }) => typed.some((word) => word.key === key));

/** A word typed with marks means only that word; one typed without may mean any. */
const isMeant = (word: SearchWord, typed: SearchWord | undefined): boolean =>
  typed !== undefined && (typed.isMarked ? word.exact === typed.exact : word.key === typed.key);
