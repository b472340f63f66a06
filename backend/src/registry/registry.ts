import { byNewest } from "../catalogue/certification-view";
import { groupBy } from "../group-by";
import { isTakenBy, type StandingOn, standingOn } from "../modules/certification";
import { type Entry, toEntry } from "./entry";
import { LastUsed } from "./last-used";
import type { RegistryRow } from "./registry-row";

/** What was worked out for a day: the decisions taken by then, newest first, and standings by product. */
type DayView = { taken: readonly Entry[]; standings: Map<string, StandingOn> };

const DAYS_KEPT = 8;
const LISTS_KEPT = 32;
const ANSWERS_KEPT = 256;

/** All decisions on record at one moment. What is asked of it is worked out once and kept. */
export class Registry {
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** Lists that a filter and a day ask for, and whole answers; each key must name its day. */
  readonly lists = new LastUsed<readonly RegistryRow[]>(LISTS_KEPT);
  readonly answers = new LastUsed<string>(ANSWERS_KEPT);
  private readonly byId: ReadonlyMap<string, Entry>;
  private readonly byProduct: ReadonlyMap<string, Entry[]>;
  private readonly byHandle: ReadonlyMap<string, Entry[]>;
  private readonly byNumber: ReadonlyMap<string | null, Entry[]>;
  private readonly days = new LastUsed<DayView>(DAYS_KEPT);

  /** @param former where rows that are the same objects have been prepared and sorted already */
  constructor(rows: readonly RegistryRow[], former?: Registry) {
    const entries = rows.map((row) => {
      const known = former?.byId.get(row.id);
      return known?.row === row ? known : toEntry(row);
    });
    this.entries = entries.sort((a, b) => byNewest(a.row, b.row));
    this.byId = new Map(entries.map((entry) => [entry.row.id, entry]));
    this.byProduct = groupBy(entries, ({ row }) => row.product_id);
    this.byHandle = groupBy(entries, ({ row }) => row.product.handle);
    this.byNumber = groupBy(entries, ({ number }) => number);
  }

  find(id: string): RegistryRow | null {
    return this.byId.get(id)?.row ?? null;
  }

  /** All decisions about the product of a decision, newest first, that one included. */
  siblings(row: RegistryRow): readonly RegistryRow[] {
    return this.byProduct.get(row.product_id)?.map((entry) => entry.row) ?? [row];
  }

  /** Among these are the decisions taken by a day that are about a product or have a number; newest first. */
  among(
    day: string,
    by: { product?: string; product_id?: string; number?: string | null },
  ): readonly Entry[] {
    const few =
      (by.product_id !== undefined && (this.byProduct.get(by.product_id) ?? [])) ||
      (by.product !== undefined && (this.byHandle.get(by.product) ?? [])) ||
      (by.number && (this.byNumber.get(by.number) ?? []));
    return few ? few.filter(({ row }) => isTakenBy(row, day)) : this.viewOf(day).taken;
  }

  /** How the decisions about a product stand on a day. */
  standing(row: RegistryRow, day: string): StandingOn {
    const { standings } = this.viewOf(day);
    const known = standings.get(row.product_id);
    if (known) return known;
    const stand = standingOn(this.siblings(row), day);
    standings.set(row.product_id, stand);
    return stand;
  }

  private viewOf(day: string): DayView {
    return this.days.get(day, () => ({
      taken: this.entries.filter(({ row }) => isTakenBy(row, day)),
      standings: new Map(),
    }));
  }
}
