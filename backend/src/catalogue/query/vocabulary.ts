import { editDistance } from "../../vietnamese/edit-distance";

/** A word of the catalogue and the number of products that have it. */
export type WordCount = { word: string; count: number };

/** Words of three letters and more may have one letter wrong, of eight and more two. */
const allowedErrors = (length: number): number => (length < 3 ? 0 : length < 8 ? 1 : 2);

/** Every word of the catalogue, to finish half-typed ones and to mend misspelt ones. */
export class Vocabulary {
  private readonly counts: ReadonlyMap<string, number>;
  /** In alphabetical order, so that the words with one beginning lie together. */
  private readonly sorted: readonly string[];

  constructor(words: readonly WordCount[]) {
    this.counts = new Map(words.map(({ word, count }) => [word, count]));
    this.sorted = [...this.counts.keys()].sort();
  }

  has(word: string): boolean {
    return this.counts.has(word);
  }

  /** The most frequent words that begin so, the beginning itself left out. */
  startingWith(beginning: string, most: number): string[] {
    const found: string[] = [];
    for (let index = this.firstNotBefore(beginning); index < this.sorted.length; index += 1) {
      const word = this.sorted[index];
      if (!word?.startsWith(beginning)) break;
      if (word !== beginning) found.push(word);
    }
    return this.mostFrequent(found, most);
  }

  /** The words that may have been meant by a misspelt one, nearest and most frequent first. */
  near(word: string, most: number): string[] {
    const errors = allowedErrors(word.length);
    if (errors === 0) return [];
    const near = this.sorted
      .map((candidate) => ({ candidate, distance: editDistance(word, candidate, errors) }))
      .filter(({ candidate, distance }) => distance > 0 && distance <= errors && beginAlike(word, candidate));
    const nearest = Math.min(...near.map(({ distance }) => distance));
    const found = near.filter(({ distance }) => distance === nearest).map(({ candidate }) => candidate);
    return this.mostFrequent(found, most);
  }

  private mostFrequent(words: string[], most: number): string[] {
    return words.sort((a, b) => this.countOf(b) - this.countOf(a) || a.localeCompare(b)).slice(0, most);
  }

  private countOf(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  private firstNotBefore(beginning: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? "") < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A syllable is too short to have its first letter wrong too: `dong` is not `rong`. Swapped ones count. */
const beginAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
