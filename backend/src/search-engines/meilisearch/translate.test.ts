import { describe, expect, test } from "vitest";
import { toMeilisearchQuery, toSearchResult } from "./translate";

const query = {
  entity: "catalogue",
  fields: ["id"],
  filters: { words: "mien" },
  pagination: { skip: 24, take: 12, order: { star_rating: "DESC", title_folded: "ASC" } as const },
  search_options: { count: "exact", facets: [{ field: "aisle_facet", type: "value", limit: 2 }] } as const,
};

describe("a question to Meilisearch", () => {
  test("asks for the same window, order and counts", () => {
    const search_options = { ...query.search_options, facets: [...query.search_options.facets] };
    expect(toMeilisearchQuery({ ...query, search_options }, "catalogue_2")).toEqual({
      indexUid: "catalogue_2",
      filter: 'words IN ["mien"]',
      sort: ["star_rating:desc", "title_folded:asc"],
      facets: ["aisle_facet"],
      attributesToRetrieve: ["id"],
      offset: 24,
      limit: 12,
    });
  });
  test("is answered with counts in PostgreSQL's order: most frequent first, equal ones by their bytes", () => {
    const search_options = { ...query.search_options, facets: [...query.search_options.facets] };
    const counts = { b: 1, c: 3, a: 1 };
    const found = { hits: [], estimatedTotalHits: 5, facetDistribution: { aisle_facet: counts } };
    const { facets, metadata } = toSearchResult({ ...query, search_options }, found);
    expect(facets?.aisle_facet).toEqual({
      type: "value",
      values: [
        { value: "c", count: 3 },
        { value: "a", count: 1 },
      ],
    });
    expect(metadata.count).toBe(5);
  });
  test("refuses facets that nobody has translated", () => {
    const search_options = { facets: [{ field: "price", type: "stats" as const }] };
    expect(() => toMeilisearchQuery({ entity: "catalogue", search_options }, "x")).toThrow("stats");
  });
});
