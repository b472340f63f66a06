import type { BitSet } from "./bit-set";
import { SlotList } from "./slot-list";

export type Scalar = string | number | boolean;

/** One field of every document, by slot. A slot is written once: a changed document gets a new one. */
export type FieldColumn = {
  put(slot: number, values: readonly Scalar[]): void;
  /** Adds the slots that have this very value to a set. */
  addEqual(value: Scalar, to: BitSet): void;
  /** Below zero when `a` comes before `b`, ascending; what has no value comes last. */
  compare(a: number, b: number): number;
  /** Tells how many slots of a set have each value that any of them has. */
  count(matched: BitSet, tell: (value: string, count: number) => void): void;
};

/** Numbers, of which each slot has one or none. */
export class NumberColumn implements FieldColumn {
  private readonly values: number[] = [];

  put(slot: number, [value]: readonly Scalar[]): void {
    while (this.values.length < slot) this.values.push(Number.NaN);
    this.values[slot] = value === undefined ? Number.NaN : Number(value);
  }

  addEqual(value: Scalar, to: BitSet): void {
    const number = Number(value);
    this.addWhere((one) => one === number, to);
  }

  addWhere(holds: (value: number) => boolean, to: BitSet): void {
    for (let slot = 0; slot < this.values.length; slot += 1)
      if (holds(this.values[slot] ?? Number.NaN)) to.add(slot);
  }

  compare(a: number, b: number): number {
    const [left = Number.NaN, right = Number.NaN] = [this.values[a], this.values[b]];
    if (left === right) return 0;
    if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : 1;
    return left < right || Number.isNaN(right) ? -1 : 1;
  }

  count(matched: BitSet, tell: (value: string, count: number) => void): void {
    const counts = new Map<number, number>();
    matched.each((slot) => {
      const value = this.values[slot] ?? Number.NaN;
      if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    });
    for (const [value, count] of counts) tell(String(value), count);
  }
}

/** Words, handles, yes and no: each slot has any number of them, and each value knows its slots. */
export class KeywordColumn implements FieldColumn {
  private readonly codes = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly slots: SlotList[] = [];
  /** The code of the first value of each slot, -1 for none. */
  private readonly first: number[] = [];

  constructor(private readonly isArray: boolean) {}

  put(slot: number, values: readonly Scalar[]): void {
    while (this.first.length < slot) this.first.push(-1);
    this.first[slot] = -1;
    for (const value of values) {
      const code = this.codeOf(String(value));
      if (this.first[slot] === -1) this.first[slot] = code;
      this.slots[code]?.add(slot);
    }
  }

  addEqual(value: Scalar, to: BitSet): void {
    const code = this.codes.get(String(value));
    if (code !== undefined) this.slots[code]?.each((slot) => to.add(slot));
  }

  compare(a: number, b: number): number {
    const [left, right] = [this.first[a] ?? -1, this.first[b] ?? -1];
    if (left === right) return 0;
    if (left === -1 || right === -1) return left === -1 ? 1 : -1;
    return (this.texts[left] ?? "") < (this.texts[right] ?? "") ? -1 : 1;
  }

  count(matched: BitSet, tell: (value: string, count: number) => void): void {
    const counts = new Uint32Array(this.texts.length);
    if (this.isArray) {
      for (const [code, slots] of this.slots.entries())
        slots.each((slot) => {
          if (matched.has(slot)) counts[code] = (counts[code] ?? 0) + 1;
        });
    } else {
      matched.each((slot) => {
        const code = this.first[slot] ?? -1;
        if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
      });
    }
    for (let code = 0; code < counts.length; code += 1) {
      const count = counts[code] ?? 0;
      if (count > 0) tell(this.texts[code] ?? "", count);
    }
  }

  private codeOf(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = this.texts.length;
    this.codes.set(text, code);
    this.texts.push(text);
    this.slots.push(new SlotList());
    return code;
  }
}
