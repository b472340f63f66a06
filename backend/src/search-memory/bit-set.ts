/** A set of slots as bits: what a filter matches, so that filters are combined 32 slots at a time. */
export class BitSet {
  private constructor(
    readonly size: number,
    private readonly words: Uint32Array,
  ) {}

  /** @param size how many slots there are; none of them is in the set */
  static none(size: number): BitSet {
    return new BitSet(size, new Uint32Array((size + 31) >>> 5));
  }

  /** Every slot but those of a set. */
  static allBut({ size, words }: BitSet): BitSet {
    const all = new BitSet(
      size,
      words.map((word) => ~word),
    );
    if ((size & 31) !== 0) {
      const last = words.length - 1;
      all.words[last] = (all.words[last] ?? 0) & ((1 << (size & 31)) - 1);
    }
    return all;
  }

  /** The same set over more slots. */
  grownTo(size: number): BitSet {
    const grown = BitSet.none(size);
    grown.words.set(this.words);
    return grown;
  }

  add(slot: number): void {
    this.words[slot >>> 5] = (this.words[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }

  remove(slot: number): void {
    this.words[slot >>> 5] = (this.words[slot >>> 5] ?? 0) & ~(1 << (slot & 31));
  }

  has(slot: number): boolean {
    return ((this.words[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
  }

  /** Keeps what is also in the other set. */
  keep(other: BitSet): this {
    for (let at = 0; at < this.words.length; at += 1)
      this.words[at] = (this.words[at] ?? 0) & (other.words[at] ?? 0);
    return this;
  }

  /** Adds what is in the other set. */
  join(other: BitSet): this {
    for (let at = 0; at < this.words.length; at += 1)
      this.words[at] = (this.words[at] ?? 0) | (other.words[at] ?? 0);
    return this;
  }

  copy(): BitSet {
    return new BitSet(this.size, this.words.slice());
  }

  count(): number {
    let total = 0;
    for (let word of this.words) {
      word -= (word >>> 1) & 0x55555555;
      word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
      total += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
    }
    return total;
  }

  /** Every slot of the set in ascending order. */
  each(visit: (slot: number) => void): void {
    for (let at = 0; at < this.words.length; at += 1) {
      let word = this.words[at] ?? 0;
      while (word !== 0) {
        const lowest = word & -word;
        visit((at << 5) + 31 - Math.clz32(lowest));
        word ^= lowest;
      }
    }
  }
}
