import type { MedusaContainer } from "@medusajs/framework/types";
import { SEARCH_SYNONYM_MODULE, type SearchSynonymService } from "../../modules/search-synonym";
import { openMemory } from "../../search-memory/memory-engine";
import { type CatalogueLanguage, LanguageKeeper } from "./language";
import { SynonymKeeper } from "./synonym-keeper";
import { Synonyms } from "./synonyms";

const keeper = new LanguageKeeper();
const synonymKeeper = new SynonymKeeper();

/** The words and synonyms of the catalogue, at most half a minute old. */
export async function catalogueLanguage(container: MedusaContainer): Promise<CatalogueLanguage> {
  const warn = (message: string) => container.resolve("logger").warn(message);
  const [language, synonyms] = await Promise.all([
    keeper.language({ openEngine: () => openMemory(container), warn }),
    synonymKeeper.synonyms({ read: () => readSynonyms(container), warn, now: Date.now }),
  ]);
  return { ...language, synonyms };
}

/** For the process in which the office has just changed them: the next search reads them anew. */
export const forgetSynonyms = (): void => synonymKeeper.forget();

async function readSynonyms(container: MedusaContainer): Promise<Synonyms> {
  const service = container.resolve<SearchSynonymService>(SEARCH_SYNONYM_MODULE);
  return new Synonyms(await service.listSynonymGroups({}, { take: null }));
}
