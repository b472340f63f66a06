import { describe, expect, test } from "vitest";
import { staleTags, type WhatChanged } from "./stale-tags";

const mien = {
  id: "p1",
  handle: "mien-dong",
  producer: "htx-tai-hoan",
  aisle: "mien-bun-pho",
  product_group: "thuc-pham",
  page_hash: "1",
};
const nothing: WhatChanged = {
  before: new Map(),
  after: new Map(),
  entities: new Set(),
  producers: [],
  isRepeated: false,
};
const change = (
  then: typeof mien | null,
  now: typeof mien | null,
  rest: Partial<WhatChanged> = {},
): string[] =>
  staleTags({
    ...nothing,
    before: new Map(then ? [["p1", then]] : []),
    after: new Map(now ? [["p1", now]] : []),
    ...rest,
  });

describe("what the storefront is told", () => {
  test("nothing when the public page stayed the same", () => {
    expect(change(mien, mien, { entities: new Set(["inventory_item"]) })).toEqual([]);
  });
  test("the product, its producer and the lists when the page changed", () => {
    expect(change(mien, { ...mien, page_hash: "2" })).toEqual([
      "catalogue",
      "producer:htx-tai-hoan",
      "product:mien-dong",
    ]);
  });
  test("the aisles too when a product appears, goes or moves", () => {
    const expected = ["aisles", "catalogue", "producer:htx-tai-hoan", "product:mien-dong"];
    expect(change(null, mien)).toEqual(expected);
    expect(change(mien, null)).toEqual(expected);
    expect(change(mien, { ...mien, aisle: "gao", page_hash: "2" })).toEqual(expected);
  });
  test("both addresses when the handle or the producer changed", () => {
    const tags = change(mien, { ...mien, handle: "mien", producer: "htx-tan-thanh", page_hash: "2" });
    expect(tags).toContain("product:mien-dong");
    expect(tags).toContain("product:mien");
    expect(tags).toContain("producer:htx-tai-hoan");
    expect(tags).toContain("producer:htx-tan-thanh");
  });
  test("everything once more after a try that broke off", () => {
    expect(change(mien, mien, { isRepeated: true })).toContain("product:mien-dong");
  });
  test("certificates, aisles and producers by what was written", () => {
    expect(staleTags({ ...nothing, entities: new Set(["certification"]) })).toEqual(["certifications"]);
    expect(staleTags({ ...nothing, entities: new Set(["product_type"]) })).toEqual(["aisles"]);
    expect(staleTags({ ...nothing, producers: ["htx-tai-hoan"] })).toEqual([
      "catalogue",
      "producer:htx-tai-hoan",
    ]);
  });
});
