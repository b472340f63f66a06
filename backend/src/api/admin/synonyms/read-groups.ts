import type { MedusaContainer } from "@medusajs/framework/types";
import { fold } from "../../../catalogue/fold";
import type { SynonymGroupView } from "../../../contracts/search-synonym";
import { SEARCH_SYNONYM_MODULE, type SearchSynonymService } from "../../../modules/search-synonym";

/** The groups that have a term with this text in it, also without diacritics; in alphabetical order. */
export async function readSynonymGroups(container: MedusaContainer, q: string): Promise<SynonymGroupView[]> {
  const service = container.resolve<SearchSynonymService>(SEARCH_SYNONYM_MODULE);
  const wanted = fold(q.trim());
  return (await service.listSynonymGroups({}, { take: null }))
    .filter(({ terms }) => terms.some((term) => fold(term).includes(wanted)))
    .map(({ id, terms, is_one_way, updated_at }) => ({
      id,
      terms,
      is_one_way,
      updated_at: new Date(updated_at).toISOString(),
    }))
    .sort((a, b) => (a.terms[0] ?? "").localeCompare(b.terms[0] ?? "", "vi"));
}
