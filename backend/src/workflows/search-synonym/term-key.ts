import { searchWords } from "../../vietnamese/search-word";

/** What two terms have in common that are the same to a search: `Hoà Mục` and `hòa  mục`. Empty for no words. */
export const termKey = (term: string): string =>
  searchWords(term)
    .map(({ exact }) => exact)
    .join(" ");
