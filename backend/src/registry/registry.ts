import { byNewest } from "../catalogue/certification-view";
import { fold } from "../catalogue/fold";
import { groupBy } from "../group-by";
import { comparedNumber, type StandingOn, standingOn } from "../modules/certification";
import type { RegistryRow } from "./registry-row";

/** A decision with what it is looked up by. */
export type Entry = { row: RegistryRow; words: string; number: string | null };

const DAYS_KEPT = 8;

/** All decisions on record at one moment. What is asked of it is worked out once and kept. */
export class Registry {
  /** Newest first. */
  readonly entries: readonly Entry[];
  private readonly byId: ReadonlyMap<string, Entry>;
  private readonly byProduct: ReadonlyMap<string, RegistryRow[]>;
  private readonly days = new Map<string, Map<string, StandingOn>>();

  constructor(rows: readonly RegistryRow[]) {
    this.entries = [...rows].sort(byNewest).map(toEntry);
    this.byId = new Map(this.entries.map((entry) => [entry.row.id, entry]));
    this.byProduct = groupBy(
      this.entries.map(({ row }) => row),
      (row) => row.product_id,
    );
  }

  find(id: string): RegistryRow | null {
    return this.byId.get(id)?.row ?? null;
  }

  /** All decisions about the product of a decision, newest first, that one included. */
  siblings(row: RegistryRow): readonly RegistryRow[] {
    return this.byProduct.get(row.product_id) ?? [row];
  }

  /** How the decisions about a product stand on a day. */
  standing(row: RegistryRow, day: string): StandingOn {
    const standings = this.standingsOf(day);
    const known = standings.get(row.product_id);
    if (known) return known;
    const stand = standingOn(this.siblings(row), day);
    standings.set(row.product_id, stand);
    return stand;
  }

  private standingsOf(day: string): Map<string, StandingOn> {
    const known = this.days.get(day) ?? new Map<string, StandingOn>();
    // The day asked for last is kept longest.
    this.days.delete(day);
    this.days.set(day, known);
    const [oldest] = this.days.keys();
    if (this.days.size > DAYS_KEPT && oldest !== undefined) this.days.delete(oldest);
    return known;
  }
}

function toEntry(row: RegistryRow): Entry {
  const { product, producer, decision_number, round } = row;
  const named = [product.title, producer?.name, decision_number, producer?.commune?.name, round];
  return {
    row,
    words: ` ${fold(named.filter(Boolean).join(" "))}`,
    number: decision_number === null ? null : comparedNumber(decision_number),
  };
}
