import { container } from "@medusajs/framework";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { catalogueDatabase } from "../catalogue/catalogue-database";
import { today } from "../clock";
import { env } from "../env";
import type { ChangeFollower } from "../modules/catalogue-change";
import { checkSearchIndexWorkflow } from "../workflows/search-index/check";
import { postgresIndex, secondEngine } from "./catalogue-indexes";
import { startFollower } from "./start-follower";

/** Follows the catalogue with what the running application has. */
export const followCatalogue = (): ChangeFollower =>
  startFollower({
    databaseUrl: env.DATABASE_URL,
    storefront: { url: env.STOREFRONT_INTERNAL_URL ?? env.STOREFRONT_URL, secret: env.INTERNAL_SECRET },
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
    search: container.resolve(Modules.SEARCH),
    catalogue: catalogueDatabase(container),
    today,
    index: postgresIndex(container),
    engine: secondEngine(container),
    checkIndexes: async () => {
      if (!env.CHECK_SEARCH_INDEX) return;
      await checkSearchIndexWorkflow(container).run({ input: { reason: "unclean_stop", today: today() } });
    },
  });
