import { type SearchQuery, searchQuerySchema } from "../contracts/catalogue";
import type { SynonymPreviewRow } from "../contracts/search-synonym";
import { searchWords } from "../vietnamese/search-word";
import { isGuessed } from "./query/is-guessed";
import { type SynonymGroup, Synonyms } from "./query/synonyms";
import type { Language } from "./query/understand";
import { type Catalogue, findProducts } from "./search-catalogue";

type Change = { terms: string[]; before: readonly SynonymGroup[]; after: readonly SynonymGroup[] };

/** How many products each term finds by itself, before and after a change of the synonyms. */
export async function previewSynonyms(
  catalogue: Catalogue,
  language: Language,
  { terms, before, after }: Change,
  day: string,
): Promise<SynonymPreviewRow[]> {
  const [old, changed] = [new Synonyms(before), new Synonyms(after)];
  const rows: SynonymPreviewRow[] = [];
  for (const term of terms) {
    const query = { ...searchQuerySchema.parse({}), q: term };
    const found = await findBy(catalogue, { ...language, synonyms: old }, query, day);
    const then = await findBy(catalogue, { ...language, synonyms: changed }, query, day);
    const product = found.hits.find(({ title }) => keyOf(title) === keyOf(term))?.title ?? null;
    rows.push({ term, before: found.count, after: then.count, product });
  }
  return rows;
}

/** What is found only by guessing at the words is not found by them. */
async function findBy(catalogue: Catalogue, language: Language, query: SearchQuery, day: string) {
  const { hits, total, stretch } = await findProducts(catalogue, language, query, day);
  const isFound = stretch === "typed" && !isGuessed(query.q, language);
  return { hits, count: isFound ? total : 0 };
}

const keyOf = (text: string): string =>
  searchWords(text)
    .map(({ key }) => key)
    .join(" ");
