import type { MedusaContainer } from "@medusajs/framework/types";
import { SEARCH_SYNONYM_MODULE, type SearchSynonymService } from "../../modules/search-synonym";
import { openMemory } from "../../search-memory/memory-engine";
import { type CatalogueLanguage, LanguageKeeper } from "./language";
import { Synonyms } from "./synonyms";

const keeper = new LanguageKeeper();

/** The words and synonyms of the catalogue, at most half a minute old. */
export const catalogueLanguage = (container: MedusaContainer): Promise<CatalogueLanguage> =>
  keeper.language({
    openEngine: () => openMemory(container),
    readSynonyms: async () => {
      const service = container.resolve<SearchSynonymService>(SEARCH_SYNONYM_MODULE);
      return new Synonyms((await service.listSynonymGroups()).map(({ terms }) => terms));
    },
    warn: (message) => container.resolve("logger").warn(message),
  });
