import { container } from "@medusajs/framework";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { allDocuments } from "../catalogue/all-documents";
import { CATALOGUE_INDEX } from "../catalogue/catalogue-index";
import { today } from "../clock";
import { env } from "../env";
import type { ChangeFollower } from "../modules/catalogue-change";
import { MeilisearchIndex } from "../search-engines/meilisearch/meilisearch-index";
import { builtAs, meilisearchPlace } from "../search-engines/meilisearch-place";
import { startFollower } from "./start-follower";

/** Follows the catalogue with what the running application has. */
export function followCatalogue(): ChangeFollower {
  const search = container.resolve(Modules.SEARCH);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const place = meilisearchPlace(env);
  const definition = search.getIndex(CATALOGUE_INDEX);
  const readAll = () => allDocuments(query, today());
  return startFollower({
    databaseUrl: env.DATABASE_URL,
    storefront: { url: env.STOREFRONT_INTERNAL_URL ?? env.STOREFRONT_URL, secret: env.INTERNAL_SECRET },
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
    search,
    query,
    today,
    engine: place && {
      index: new MeilisearchIndex({ place, definition, readAll }),
      built_as: builtAs(place, definition),
    },
  });
}
