import type { SearchTypes } from "@medusajs/framework/types";
import type { Settings } from "../settings";
import type { MeilisearchPlace } from "./meilisearch/load-client";

/** Where the settings say Meilisearch is; null when they do not. */
export const meilisearchPlace = (
  settings: Pick<Settings, "MEILISEARCH_HOST" | "MEILISEARCH_API_KEY" | "MEILISEARCH_INDEX">,
): MeilisearchPlace | null =>
  settings.MEILISEARCH_HOST
    ? {
        host: settings.MEILISEARCH_HOST,
        apiKey: settings.MEILISEARCH_API_KEY,
        index: settings.MEILISEARCH_INDEX,
      }
    : null;

/** Where an index is and by which definition it was built: another text, another index. */
export const builtAs = (
  { host, index }: MeilisearchPlace,
  definition: Pick<SearchTypes.ResolvedSearchIndexDefinition, "definition_hash">,
): string => [host, index, definition.definition_hash].join(" ");
