import type { SearchTypes } from "@medusajs/framework/types";
import type { SearchEngine } from "../search-engine";
import { type Client, loadClient, type MeilisearchPlace } from "./load-client";
import { type KeptDocument, toMeilisearchQuery, toSearchResult } from "./translate";

/** Searches in Meilisearch. */
export class MeilisearchEngine {
  private client: Promise<Client> | null = null;

  constructor(private readonly place: MeilisearchPlace) {}

  /** The engine for one question, which is given up when the signal says so. */
  until(signal: AbortSignal): SearchEngine {
    return {
      name: "meilisearch",
      isFarAway: true,
      searchMany: (queries) => this.searchMany(queries, signal),
    };
  }

  private async searchMany(
    queries: SearchTypes.SearchQuery[],
    signal: AbortSignal,
  ): Promise<SearchTypes.SearchResult[]> {
    this.client ??= loadClient(this.place);
    const client = await this.client;
    const asked = queries.map((query) => toMeilisearchQuery(query, this.place.index));
    const { results } = await client.multiSearch<{ queries: typeof asked }, KeptDocument>(
      { queries: asked },
      { signal },
    );
    return queries.map((query, at) => {
      const result = results[at];
      if (!result) throw new Error("Meilisearch left a query without an answer.");
      return toSearchResult(query, result);
    });
  }
}
