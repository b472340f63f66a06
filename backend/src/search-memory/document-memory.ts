import type { SearchTypes } from "@medusajs/framework/types";
import { BitSet } from "./bit-set";
import { type FieldColumn, KeywordColumn, NumberColumn, type Scalar } from "./field-column";

export type IndexFields = SearchTypes.SearchIndexDefinition["fields"];
/** Prices that shoppers choose come and go; each set takes a bit for every product. */
const MOST_BOUNDS = 64;

export type StoredDocument = { id: string } & Record<string, unknown>;

/**
 * What the documents of an index are found, ordered and counted by, in memory. A document that changes or
 * goes leaves its slot behind unused.
 */
export class DocumentMemory {
  readonly columns: ReadonlyMap<string, FieldColumn>;
  private readonly ids: string[] = [];
  private readonly slots = new Map<string, number>();
  private living = BitSet.none(1024);
  /** What filters matched, and bounds of numbers by their text, while the documents stay the same. */
  private matches = new WeakMap<object, BitSet>();
  private readonly bounds = new Map<string, BitSet>();

  constructor(fields: IndexFields) {
    const asked = Object.entries(fields).filter(
      ([, field]) => field.filterable || field.sortable || field.facetable,
    );
    this.columns = new Map(
      asked.map(([name, { type, array }]) => [
        name,
        type === "integer" || type === "float" ? new NumberColumn() : new KeywordColumn(array === true),
      ]),
    );
  }

  get size(): number {
    return this.slots.size;
  }

  /** Slots that nothing uses any more. */
  get waste(): number {
    return this.ids.length - this.slots.size;
  }

  put(document: StoredDocument): void {
    this.remove(document.id);
    const slot = this.ids.length;
    if (slot >= this.living.size) this.living = this.living.grownTo(this.living.size * 2);
    this.ids.push(document.id);
    this.slots.set(document.id, slot);
    this.living.add(slot);
    for (const [name, column] of this.columns) column.put(slot, valuesOf(document[name]));
    this.forget();
  }

  remove(id: string): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.slots.delete(id);
    this.living.remove(slot);
    this.forget();
  }

  idOf(slot: number): string {
    return this.ids[slot] ?? "";
  }

  /** A set of its own, as large as every other set of this moment. */
  emptySet(): BitSet {
    return BitSet.none(this.living.size);
  }

  all(): BitSet {
    return this.living.copy();
  }

  /** What lies within bounds: every search asks for the same day. */
  withinBounds(bounds: string, match: () => BitSet): BitSet {
    const known = this.bounds.get(bounds);
    if (known) return known;
    const found = match();
    if (this.bounds.size >= MOST_BOUNDS) this.bounds.clear();
    this.bounds.set(bounds, found);
    return found;
  }

  /** What was matched by this very filter before, or what it matches now. */
  remembered(filter: object, match: () => BitSet): BitSet {
    const known = this.matches.get(filter);
    if (known) return known;
    const found = match();
    this.matches.set(filter, found);
    return found;
  }

  private forget(): void {
    this.matches = new WeakMap();
    this.bounds.clear();
  }
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const valuesOf = (value: unknown): Scalar[] => (Array.isArray(value) ? value : [value]).filter(isScalar);
