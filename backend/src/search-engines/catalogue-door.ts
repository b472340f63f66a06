import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { CATALOGUE_INDEX } from "../catalogue/catalogue-index";
import { env } from "../env";
import { openMemory } from "../search-memory/memory-engine";
import { MeilisearchEngine } from "./meilisearch/meilisearch-engine";
import { builtAs, meilisearchPlace } from "./meilisearch-place";
import { SearchDoor } from "./search-door";

const doors = new WeakMap<object, SearchDoor>();

/** The door to the search engines as this process has it. */
export function catalogueDoor(container: Pick<MedusaContainer, "resolve">): SearchDoor {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const door = doors.get(database) ?? openDoor(container);
  doors.set(database, door);
  return door;
}

function openDoor(container: Pick<MedusaContainer, "resolve">): SearchDoor {
  const search = container.resolve(Modules.SEARCH);
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const place = meilisearchPlace(env);
  return new SearchDoor({
    openPostgres: () => openMemory(container),
    second: place && new MeilisearchEngine(place),
    readIsReady: async (most_seconds_behind) => {
      if (!place) return false;
      const { rows } = await database.raw<{ rows: { is_ready: boolean }[] }>(
        `select exists (select 1 from engine_index where engine = 'meilisearch' and built_as = ?)
           and not exists (
             select 1 from engine_change where created_at < now() - make_interval(secs => ?)
           ) as is_ready`,
        [builtAs(place, search.getIndex(CATALOGUE_INDEX)), most_seconds_behind],
      );
      return rows[0]?.is_ready === true;
    },
    now: Date.now,
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
  });
}
