import type { FacetValue, SuggestedShelf } from "../../contracts/catalogue";
import { keysOf } from "../../vietnamese/search-word";
import { highlight } from "../highlight";
import type { Part, Wording } from "./understand";

/** A producer, an aisle or a commune, with the words by which it may be looked for. */
export type Shelf = Omit<SuggestedShelf, "label_parts"> & { words: ReadonlySet<string> };

export const toShelf = (kind: Shelf["kind"], { value, label, label_en, count }: FacetValue): Shelf => ({
  kind,
  value,
  label,
  label_en,
  product_count: count,
  words: new Set(keysOf([label, label_en])),
});

const MOST = 5;

/** The shelves that have every part of a query in their names; the one with most products first. */
export function suggestShelves(parts: readonly Part[], shelves: readonly Shelf[]): SuggestedShelf[] {
  if (parts.length === 0) return [];
  const has = (shelf: Shelf, wording: Wording) => wording.every((word) => shelf.words.has(word));
  const found = shelves.filter((shelf) =>
    parts.every((part) => [...part.strict, ...part.loose].some((wording) => has(shelf, wording))),
  );
  const words = new Set(parts.flatMap((part) => [...part.strict, ...part.loose].flat()));
  return found
    .sort((a, b) => b.product_count - a.product_count || a.label.localeCompare(b.label))
    .slice(0, MOST)
    .map(({ words: _, ...shelf }) => ({ ...shelf, label_parts: highlight(shelf.label, words) }));
}
