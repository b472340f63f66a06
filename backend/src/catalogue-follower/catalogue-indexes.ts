import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { allDocuments } from "../catalogue/all-documents";
import { catalogueDatabase } from "../catalogue/catalogue-database";
import { CATALOGUE_INDEX } from "../catalogue/catalogue-index";
import { today } from "../clock";
import { env } from "../env";
import { MeilisearchIndex } from "../search-engines/meilisearch/meilisearch-index";
import { builtAs, meilisearchPlace } from "../search-engines/meilisearch-place";
import { PostgresIndex } from "../search-engines/postgres-index";
import type { EngineIndex } from "../search-engines/search-engine";
import type { SecondEngine } from "./second-engine";

type Container = Pick<MedusaContainer, "resolve">;

/** The index that is always kept. */
export const postgresIndex = (container: Container): EngineIndex =>
  new PostgresIndex(
    container.resolve(Modules.SEARCH),
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  );

/** The engine beside it, as the settings say; null when they name none. */
export function secondEngine(container: Container): SecondEngine | null {
  const place = meilisearchPlace(env);
  if (!place) return null;
  const definition = container.resolve(Modules.SEARCH).getIndex(CATALOGUE_INDEX);
  const readAll = () => allDocuments(catalogueDatabase(container), today());
  return {
    index: new MeilisearchIndex({ place, definition, readAll }),
    built_as: builtAs(place, definition),
  };
}
