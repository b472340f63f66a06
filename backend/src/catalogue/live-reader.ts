import type { CatalogueProduct } from "./catalogue-product";

/** Those of the products that may be bought on a day, by id, as they are at this moment. */
export type ReadProducts = (ids: readonly string[], day: string) => Promise<Map<string, CatalogueProduct>>;
type Found = Awaited<ReturnType<ReadProducts>>;
/** What is to be read for a day once the question before is answered. */
type Waiting = { ids: Set<string>; found: Promise<Found> };

/**
 * Lets searches that come at the same time share their reading of products: who comes while a question is
 * asked waits for the next one, which asks for all of them. No answer is older than who asked for it.
 */
export class LiveReader {
  private asking: Promise<unknown> = Promise.resolve();
  private readonly waiting = new Map<string, Waiting>();

  constructor(private readonly ask: ReadProducts) {}

  readonly read: ReadProducts = async (ids, day) => {
    if (ids.length === 0) return new Map();
    const { found } = this.join(ids, day);
    const all = await found;
    return new Map(ids.flatMap((id) => entryOf(all, id)));
  };

  private join(ids: readonly string[], day: string): Waiting {
    const known = this.waiting.get(day);
    if (known) {
      for (const id of ids) known.ids.add(id);
      return known;
    }
    const gathered = new Set(ids);
    const found = this.asking.then(() => {
      this.waiting.delete(day);
      return this.ask([...gathered], day);
    });
    this.asking = found.catch(() => undefined);
    const waiting = { ids: gathered, found };
    this.waiting.set(day, waiting);
    return waiting;
  }
}

const entryOf = (found: Found, id: string): [string, CatalogueProduct][] => {
  const product = found.get(id);
  return product ? [[id, product]] : [];
};
