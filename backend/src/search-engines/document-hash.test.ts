import { describe, expect, test } from "vitest";
import { toCatalogueProduct } from "../catalogue/catalogue-product";
import { toDocument } from "../catalogue/product-document";
import { graphProduct } from "../catalogue/product-fixture";
import { documentHash } from "./document-hash";

const product = toCatalogueProduct(graphProduct(), []);
if (!product) throw new Error("The fixture is not sold.");
const document = toDocument(product, "2026-11-24");

describe("a document's hash", () => {
  test("does not depend on the order of fields, which a database may change", () => {
    const reversed = Object.fromEntries(Object.entries(document).reverse()) as typeof document;
    expect(documentHash(reversed)).toBe(documentHash(document));
  });
  test("changes with a single word or number", () => {
    expect(documentHash({ ...document, price: document.price + 1 })).not.toBe(documentHash(document));
    expect(documentHash({ ...document, words: document.words.slice(1) })).not.toBe(documentHash(document));
  });
});
