import { describe, expect, test } from "vitest";
import { exactFormsOf } from "../vietnamese/search-word";
import { type CatalogueProduct, toCatalogueProduct } from "./catalogue-product";
import { toDocument, toHit } from "./product-document";
import { certificationRow, graphProduct, graphVariant } from "./product-fixture";

const seller = (changes: object) => {
  const { producer } = graphProduct();
  return producer ? { ...producer, ...changes } : null;
};

const DAY = "2026-11-22";

function product(changes = {}, certifications = [certificationRow()]): CatalogueProduct {
  const read = toCatalogueProduct(graphProduct(changes), certifications);
  if (!read) throw new Error("The product is not public.");
  return read;
}

describe("what the public may see", () => {
  test.each([
    ["a draft", { status: "draft" }],
    ["a product without a producer", { producer: null }],
    ["one of a suspended producer", { producer: seller({ is_suspended: true }) }],
    ["one of a producer nobody has verified", { producer: seller({ verified_on: null }) }],
    ["food without a food-safety paper", { producer: seller({ papers: [] }) }],
    ["one without a variant", { variants: [] }],
    ["one without a price", { variants: [{ ...graphVariant("v", 1, 1), prices: [] }] }],
    ["one whose facts cannot be read", { metadata: { is_alcohol: "no" } }],
  ])("not %s", (_what, changes) => {
    expect(toCatalogueProduct(graphProduct(changes), [])).toBeNull();
  });

  test("never a wholesale price", () => {
    const retail = graphVariant("v", 66_000, 1);
    const prices = [...retail.prices, { amount: 55_000, currency_code: "vnd", price_list_id: "plist_1" }];
    const read = product({ variants: [{ ...retail, prices }] });
    expect(read.variants.map((variant) => variant.price)).toEqual([66_000]);
    expect(JSON.stringify(toDocument(read, DAY))).not.toContain("55000");
  });
});

describe("the document", () => {
  test("ends with the food-safety paper, and says nothing of papers", () => {
    expect(toDocument(product(), DAY)).toMatchObject({ sold_until: 20280601 });
    const craft = { type: { value: "Thủ công", metadata: { handle: "thu-cong-my-nghe" } } };
    expect(toDocument(product({ ...craft, producer: seller({ papers: [] }) }), DAY)).toMatchObject({
      sold_until: 99991231,
    });
    expect(JSON.stringify(product())).not.toContain("food_safety");
  });

  test("holds the lowest price and the best stock", () => {
    expect(toDocument(product(), DAY)).toMatchObject({ price: 66_000, stock: "in", in_stock: true });
    const sold = { variants: [graphVariant("v1", 66_000, 0), graphVariant("v2", 128_000, 3)] };
    expect(toDocument(product(sold), DAY)).toMatchObject({ stock: "low", in_stock: true });
  });

  test("is found without accents, by its producer and by its place", () => {
    const { title_words, own_words, words, title_exact } = toDocument(product(), DAY);
    expect(title_words).toEqual(["mien", "dong", "tai", "hoan", "glass", "noodles"]);
    expect(title_exact).toContain(exactFormsOf(["miến"])[0]);
    expect(words).toContain("pho");
    expect(own_words).not.toContain("pho");
    expect(own_words).toEqual(
      expect.arrayContaining(["htx", "hop", "tac", "xa", "bun", "tau", "con", "minh", "na", "ri"]),
    );
  });

  test("keeps one hash while the page stays the same, and another one when it changes", () => {
    const hash = toDocument(product(), DAY).page_hash;
    expect(toDocument(product(), "2026-11-23").page_hash).toBe(hash);
    const fewer = {
      variants: [graphVariant("variant_1", 66_000, 19), graphVariant("variant_2", 128_000, 3)],
    };
    expect(toDocument(product(fewer), DAY).page_hash).toBe(hash);
    expect(toDocument(product({ description: "Khác." }), DAY).page_hash).not.toBe(hash);
    expect(toDocument(product({}, []), DAY).page_hash).not.toBe(hash);
  });
});

describe("the star of the day", () => {
  test.each([
    ["2027-11-20", 5, "expiring", "2027-11-20"],
    ["2027-11-21", null, "expired", null],
  ])("on %s: %s stars, %s", (day, star_rating, standing, valid_until) => {
    expect(toHit(product(), new Set(), day)).toMatchObject({
      star_rating,
      star_valid_until: valid_until,
      star: { star_rating, standing, valid_until },
    });
  });
  test("for the engine it ends with a day it can compare", () => {
    expect(toDocument(product(), DAY)).toMatchObject({ star_rating: 5, star_until: 20271120 });
    expect(toDocument(product(), "2027-11-21")).toMatchObject({ star_rating: 0, star_until: 0 });
  });
});
