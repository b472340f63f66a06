import { describe, expect, test } from "vitest";
import { type SearchQuery, searchQuerySchema } from "../contracts/catalogue";
import { facetQueries } from "./facet-plan";
import { countQuery, hitLists } from "./search-plan";

const DAY = "2026-11-22";
const SOLD = { sold_until: { $gte: 20261122 } };
const words = { words: "gao" };
const query = (changes: Partial<SearchQuery> = {}): SearchQuery => ({
  ...searchQuerySchema.parse({}),
  ...changes,
});
const filtersOf = (changes: Partial<SearchQuery>) => countQuery(query(changes), DAY, null).filters;
const facetsUnder = (changes: Partial<SearchQuery>) =>
  facetQueries(query(changes), DAY, words).map(({ filters, search_options }) => ({
    filters: JSON.stringify(filters),
    fields: (search_options?.facets ?? []).map((facet) => (typeof facet === "string" ? facet : facet.field)),
  }));

test("only what its producer may sell on the day is found", () => {
  expect(filtersOf({})).toEqual({ $and: [SOLD] });
  expect(countQuery(query(), DAY, words).filters).toEqual({ $and: [SOLD, words] });
});

test("a star narrows to what holds it on the day", () => {
  expect(filtersOf({ stars: 4 })).toEqual({
    $and: [SOLD, { $and: [{ star_rating: 4 }, { star_until: { $gte: 20261122 } }] }],
  });
});

test("a group is an aisle or a product group", () => {
  expect(filtersOf({ group: "gao" })).toEqual({
    $and: [SOLD, { $or: [{ aisle: "gao" }, { product_group: "gao" }] }],
  });
});

test("a price range includes its ends", () => {
  expect(filtersOf({ price_min: 0, price_max: 30_000 })).toEqual({
    $and: [SOLD, { price: { $gte: 0, $lte: 30_000 } }],
  });
});

describe("facets", () => {
  test("need three engine queries while nothing is narrowed", () => {
    expect(facetsUnder({}).map((part) => part.fields)).toEqual([
      [
        "aisle_facet",
        "group_facet",
        "producer_facet",
        "commune_facet",
        "price_band",
        "in_stock",
        "season_months",
      ],
      ["star_rating"],
      ["is_wholesale"],
    ]);
  });

  test("are counted with every other filter, but without their own", () => {
    const parts = facetsUnder({ group: "gao", producer: "htx-tai-hoan", in_stock: true });
    const filtersUnder = (field: string) => parts.find((part) => part.fields.includes(field))?.filters ?? "";
    expect(filtersUnder("aisle_facet")).not.toContain('"aisle"');
    expect(filtersUnder("aisle_facet")).toContain('"producer":"htx-tai-hoan"');
    expect(filtersUnder("producer_facet")).toContain('"aisle":"gao"');
    expect(filtersUnder("producer_facet")).not.toContain('"producer"');
    expect(filtersUnder("in_stock")).not.toContain("in_stock");
    for (const part of parts) expect(part.filters).toContain('"words":"gao"');
  });
});

test("what is chosen of a long facet is counted by itself: it need not be among the most frequent", () => {
  const parts = facetQueries(query({ producer: "htx-tai-hoan", stars: 3 }), DAY, null);
  const last = parts.at(-1);
  expect(last?.search_options?.facets).toEqual([{ field: "producer_facet", type: "value", limit: 1 }]);
  expect(JSON.stringify(last?.filters)).toContain('"producer":"htx-tai-hoan"');
  expect(facetQueries(query({ stars: 3 }), DAY, null)).toHaveLength(parts.length - 2);
});

describe("the lists of an answer", () => {
  const held = { star_until: { $gte: 20261122 } };
  const notHeld = { star_until: { $lt: 20261122 } };

  test("put what holds a star today before the rest, within each level of match", () => {
    const levels = [{ title_words: "gao" }, { words: "gao" }];
    expect(hitLists(query({ q: "gạo" }), DAY, levels).map(({ filters }) => filters)).toEqual([
      { $and: [SOLD, levels[0], held] },
      { $and: [SOLD, levels[0], notHeld] },
      { $and: [SOLD, levels[1], held] },
      { $and: [SOLD, levels[1], notHeld] },
    ]);
  });

  test("are one list when the shopper asks for prices or names", () => {
    for (const sort of ["price_asc", "price_desc", "name"] as const) {
      expect(hitLists(query({ sort }), DAY, [words])).toHaveLength(1);
    }
  });

  test("by stars", () => {
    const [first, second] = hitLists(query({ sort: "stars" }), DAY, []);
    expect([first?.filters, second?.filters]).toEqual([{ $and: [SOLD, held] }, { $and: [SOLD, notHeld] }]);
    expect(first?.pagination?.order).toMatchObject({ star_rating: "DESC" });
  });
});
