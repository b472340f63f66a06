import { fold } from "../catalogue/fold";
import { comparedNumber } from "../modules/certification";
import type { RegistryRow } from "./registry-row";

/** A decision with what it is looked up by. */
export type Entry = { row: RegistryRow; words: string; number: string | null };

/** Prepares a decision for the look-up: its words folded, a blank before each. */
export function toEntry(row: RegistryRow): Entry {
  const { product, producer, decision_number, round } = row;
  const named = [product.title, producer?.name, decision_number, producer?.commune?.name, round];
  return {
    row,
    words: ` ${fold(named.filter(Boolean).join(" "))}`,
    number: decision_number === null ? null : comparedNumber(decision_number),
  };
}
