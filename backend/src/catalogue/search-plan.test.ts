import { describe, expect, test } from "vitest";
import { type SearchQuery, searchQuerySchema } from "../contracts/catalogue";
import { facetQueries, hitsQuery, starPages } from "./search-plan";

const DAY = "2026-11-22";
const query = (changes: Partial<SearchQuery> = {}): SearchQuery => ({
  ...searchQuerySchema.parse({}),
  ...changes,
});
const facetsUnder = (changes: Partial<SearchQuery>) =>
  facetQueries(query(changes), DAY).map(({ filters, search_options }) => ({
    filters: JSON.stringify(filters),
    fields: (search_options?.facets ?? []).map((facet) => (typeof facet === "string" ? facet : facet.field)),
  }));

test("the query is folded as the index is, and blanks only are no query", () => {
  expect(hitsQuery(query({ q: "MIẾN Dong" }), DAY).filters).toEqual({ q: "mien dong" });
  expect(hitsQuery(query({ q: "   " }), DAY).filters).toEqual({});
});

test("a star narrows to what holds it on the day", () => {
  expect(hitsQuery(query({ stars: 4 }), DAY).filters).toEqual({
    $and: [{ $and: [{ star_rating: 4 }, { star_until: { $gte: 20261122 } }] }],
  });
});

test("a group is an aisle or a product group", () => {
  expect(hitsQuery(query({ group: "gao" }), DAY).filters).toEqual({
    $and: [{ $or: [{ aisle: "gao" }, { product_group: "gao" }] }],
  });
});

test("a price range includes its ends", () => {
  expect(hitsQuery(query({ price_min: 0, price_max: 30_000 }), DAY).filters).toEqual({
    $and: [{ price: { $gte: 0, $lte: 30_000 } }],
  });
});

describe("facets", () => {
  test("need two engine queries while nothing is narrowed", () => {
    expect(facetsUnder({}).map((part) => part.fields)).toEqual([
      ["aisle_facet", "group_facet", "producer_facet", "commune_facet", "in_stock"],
      ["star_rating"],
    ]);
  });

  test("are counted with every other filter, but without their own", () => {
    const parts = facetsUnder({ group: "gao", producer: "htx-tai-hoan", in_stock: true, q: "gạo" });
    const filtersOf = (field: string) => parts.find((part) => part.fields.includes(field))?.filters ?? "";
    expect(filtersOf("aisle_facet")).not.toContain('"aisle"');
    expect(filtersOf("aisle_facet")).toContain('"producer":"htx-tai-hoan"');
    expect(filtersOf("producer_facet")).toContain('"aisle":"gao"');
    expect(filtersOf("producer_facet")).not.toContain('"producer"');
    expect(filtersOf("in_stock")).not.toContain("in_stock");
    for (const part of parts) expect(part.filters).toContain('"q":"gao"');
  });
});

test("the order by stars puts what holds a star today before the rest", () => {
  const [held, rest] = starPages(query({ sort: "stars" }), DAY);
  expect(held.filters).toEqual({ $and: [{ star_until: { $gte: 20261122 } }] });
  expect(held.pagination?.order).toMatchObject({ star_rating: "DESC" });
  expect(rest.filters).toEqual({ $and: [{ star_until: { $lt: 20261122 } }] });
});
