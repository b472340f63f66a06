import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SEARCH_SYNONYM_MODULE, type SearchSynonymService } from "../../modules/search-synonym";
import { LanguageKeeper } from "./language";
import { Synonyms } from "./synonyms";
import type { Language } from "./understand";

const keeper = new LanguageKeeper();

/** The words and synonyms of the catalogue, at most half a minute old. */
export const catalogueLanguage = (container: MedusaContainer): Promise<Language> =>
  keeper.language({
    engine: container.resolve(Modules.SEARCH),
    readSynonyms: async () => {
      const service = container.resolve<SearchSynonymService>(SEARCH_SYNONYM_MODULE);
      return new Synonyms((await service.listSynonymGroups()).map(({ terms }) => terms));
    },
    warn: (message) => container.resolve("logger").warn(message),
  });
