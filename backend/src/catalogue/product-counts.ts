import { searchQuerySchema } from "../contracts/catalogue";
import type { SearchEngine } from "../search-engines/search-engine";
import { facetQueries } from "./facet-plan";
import { toFacets } from "./facets";

export type ProductCounts = Record<"aisle" | "group" | "producer", Map<string, number>>;

/** How many products stand in each aisle and group, and how many each producer sells. */
export async function countProducts(
  search: Pick<SearchEngine, "searchMany">,
  day: string,
): Promise<ProductCounts> {
  const facets = toFacets(await search.searchMany(facetQueries(searchQuerySchema.parse({}), day, null)), day);
  const counts = (name: keyof ProductCounts) =>
    new Map(facets[name].map(({ value, count }) => [value, count]));
  return { aisle: counts("aisle"), group: counts("group"), producer: counts("producer") };
}
