import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { CATALOGUE_INDEX } from "../catalogue/catalogue-index";
import type { SearchEngine } from "../search-engines/search-engine";
import { answerQuery } from "./answer-query";
import { MemoryKeeper } from "./memory-keeper";

const keepers = new WeakMap<object, MemoryKeeper>();

/**
 * The PostgreSQL index, answered from memory, for one question: it knows every write that was committed before
 * this. Until the memory has been read, PostgreSQL answers itself.
 */
export async function openMemory(container: Pick<MedusaContainer, "resolve">): Promise<SearchEngine> {
  const search = container.resolve(Modules.SEARCH);
  const memory = await keeperOf(container).current();
  return {
    name: "postgres",
    isFarAway: false,
    searchMany: async (queries) =>
      memory ? queries.map((query) => answerQuery(memory, query)) : search.searchMany(queries),
  };
}

function keeperOf(container: Pick<MedusaContainer, "resolve">): MemoryKeeper {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const search = container.resolve(Modules.SEARCH);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const keeper =
    keepers.get(database) ??
    new MemoryKeeper({
      database,
      index: CATALOGUE_INDEX,
      fields: () => search.getIndex(CATALOGUE_INDEX).fields,
      warn: (message) => logger.warn(message),
    });
  keepers.set(database, keeper);
  return keeper;
}
