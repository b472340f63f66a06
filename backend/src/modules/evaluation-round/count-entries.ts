import type { EntryResult, RoundCounts, RoundState } from "../../contracts/evaluation-round";

export type CountedEntry = { product_id: string | null; result: EntryResult; is_certified: boolean };

/** How many entries a round has, by what became of them. */
export function countEntries(entries: readonly CountedEntry[]): RoundCounts {
  const having = (result: EntryResult) => entries.filter((entry) => entry.result === result).length;
  return {
    entered: entries.length,
    pending: having("pending"),
    granted: having("granted"),
    refused: having("refused"),
    certified: entries.filter((entry) => entry.is_certified).length,
  };
}

/**
 * Where a round stands. It is decided when each entry has its result and each product that was granted a
 * star has its decision on record; what is not on the market gets none. Nothing of this is stored, so a
 * crash between the decision and the round cannot part them, and a withdrawn decision opens it again.
 */
export function roundState(closedAt: unknown, entries: readonly CountedEntry[]): RoundState {
  if (closedAt) return "closed";
  const isDone = ({ result, product_id, is_certified }: CountedEntry) =>
    result === "refused" || (result === "granted" && (product_id === null || is_certified));
  return entries.length > 0 && entries.every(isDone) ? "decided" : "open";
}
