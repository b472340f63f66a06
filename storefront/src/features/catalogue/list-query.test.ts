import { describe, expect, it } from "vitest";
import { listHref, readListQuery, toSearchParams } from "./list-query";

describe("the product list's query", () => {
  it("keeps what makes sense and drops the rest", () => {
    const read = readListQuery({
      q: "  miến dong ",
      group: "che-va-tra",
      stars: "9",
      price_min: "-5",
      price_max: "200000",
      in_stock: "yes",
      sort: "evil",
      page: "0",
      other: "x",
    });
    expect(read).toEqual({ q: "miến dong", group: "che-va-tra", price_max: "200000" });
    expect(readListQuery({ stars: "4", sort: "price_asc", page: "12", in_stock: "true" })).toEqual({
      stars: "4",
      sort: "price_asc",
      page: 12,
      in_stock: "true",
    });
    expect(readListQuery({ group: "../admin" })).toEqual({});
    expect(readListQuery({ in_season: "true", wholesale: "1" })).toEqual({ in_season: "true" });
  });

  it("starts at page one when a filter changes, and removes a filter", () => {
    const query = readListQuery({ q: "che", stars: "4", page: "3" });
    expect(listHref("/san-pham", query, { group: "gao" })).toBe("/san-pham?q=che&stars=4&group=gao");
    expect(listHref("/san-pham", query, { stars: undefined })).toBe("/san-pham?q=che");
    expect(listHref("/san-pham", query, { page: 4 })).toBe("/san-pham?q=che&stars=4&page=4");
  });

  it("asks the backend for the same thing", () => {
    expect(toSearchParams(readListQuery({ q: "che", page: "2" }), 24).toString()).toBe(
      "q=che&page=2&limit=24",
    );
  });
});
