import { searchQuerySchema } from "../contracts/catalogue";
import type { SearchEngine } from "../search-engines/search-engine";
import { counting } from "./facet-plan";
import { toFacets } from "./facets";
import { filtersOf } from "./narrowings";

export type ProductCounts = Record<"aisle" | "group" | "producer", Map<string, number>>;

/** More producers than the country has. */
const ALL = 100_000;

/** How many products stand in each aisle and group, and how many each producer sells. */
export async function countProducts(
  search: Pick<SearchEngine, "searchMany">,
  day: string,
): Promise<ProductCounts> {
  const sold = filtersOf(searchQuerySchema.parse({}), day, null);
  const fields = ["aisle_facet", "group_facet", "producer_facet"];
  const facets = toFacets(await search.searchMany([counting(sold, fields, ALL)]), day);
  const counts = (name: keyof ProductCounts) =>
    new Map(facets[name].map(({ value, count }) => [value, count]));
  return { aisle: counts("aisle"), group: counts("group"), producer: counts("producer") };
}
