import { expect, test } from "vitest";
import { searchQuerySchema } from "../contracts/catalogue";
import { parseQuery } from "./parse-query";

test("fields left empty count as not sent", () => {
  const query = parseQuery(searchQuerySchema, { q: "", price_max: "", stars: "", in_stock: "true" });
  expect(query).toMatchObject({ q: "", in_stock: true, page: 1, limit: 24, sort: "relevance" });
  expect(query.price_max).toBeUndefined();
  expect(query.stars).toBeUndefined();
});

test.each([
  { stars: "6" },
  { stars: "vier" },
  { page: "0" },
  { limit: "1000" },
  { price_min: "-1" },
  { sort: "__proto__" },
  { q: ["a", "b"] },
  { in_stock: "maybe" },
])("%o is refused", (query) => {
  expect(() => parseQuery(searchQuerySchema, query)).toThrow();
});
