import type { SearchTypes } from "@medusajs/framework/types";
import type { ProductDocument } from "../catalogue/product-document";
import type { SearchResult } from "../contracts/catalogue";

export type EngineName = SearchResult["engine"];

/** What answers searches. It is asked in the words of Medusa's Search module, whichever engine it is. */
export type SearchEngine = {
  readonly name: EngineName;
  /** Whether every question is a journey over the network, so that many are better asked at once. */
  readonly isFarAway: boolean;
  searchMany(queries: SearchTypes.SearchQuery[]): Promise<SearchTypes.SearchResult[]>;
};

/** A document as an engine holds it, told by `documentHash`. */
export type DocumentMark = { id: string; hash: string };

/**
 * An engine's index of the catalogue, as its one writer sees it. Every write ends when the engine has
 * confirmed it, and throws when it was refused or not confirmed in time.
 */
export type EngineIndex = {
  readonly name: EngineName;
  upsert(documents: readonly ProductDocument[]): Promise<void>;
  /** Ids that the index does not have are no error. */
  remove(ids: readonly string[]): Promise<void>;
  /** Everything the index holds, in pages and in no order. */
  marks(): AsyncIterable<DocumentMark[]>;
  /** Fills a new index beside the old one and puts it in its place; searches are answered all the while. */
  rebuild(signal?: AbortSignal): Promise<void>;
};
