import { type SearchHit, type Suggestions, searchQuerySchema } from "../contracts/catalogue";
import type { CatalogueLanguage } from "./query/language";
import { suggestShelves } from "./query/shelves";
import { understand } from "./query/understand";
import { type Catalogue, findProducts } from "./search-catalogue";

const MOST_PRODUCTS = 6;

/** What to offer while somebody types: a few products, and the producers, aisles and communes of that name. */
export async function suggest(
  catalogue: Catalogue,
  language: CatalogueLanguage,
  q: string,
  day: string,
): Promise<Suggestions> {
  const query = { ...searchQuerySchema.parse({}), q, limit: MOST_PRODUCTS };
  const { hits, total } = await findProducts(catalogue, language, query, day);
  return {
    products: hits.map(toSuggestion),
    shelves: suggestShelves(understand(q, language, false), language.shelves),
    total,
  };
}

const toSuggestion = (hit: SearchHit): Suggestions["products"][number] => ({
  handle: hit.handle,
  title: hit.title,
  title_en: hit.title_en,
  title_highlighted: hit.title_highlighted,
  kind: hit.kind,
  thumbnail: hit.thumbnail,
  price: hit.price,
});
