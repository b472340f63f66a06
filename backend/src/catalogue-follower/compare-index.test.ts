import { expect, test } from "vitest";
import { toCatalogueProduct } from "../catalogue/catalogue-product";
import { toDocument } from "../catalogue/product-document";
import { certificationRow, graphProduct } from "../catalogue/product-fixture";
import { documentHash } from "../search-engines/document-hash";
import { compareIndex } from "./compare-index";

const DAY = "2026-11-24";
const documentOf = (id: string, title = id) => {
  const product = toCatalogueProduct({ ...graphProduct(), id, title }, [certificationRow()]);
  if (!product) throw new Error("The fixture is for sale.");
  return toDocument(product, DAY);
};
async function* pages<Page>(...list: Page[]): AsyncGenerator<Page> {
  yield* list;
}
const markOf = (document: ReturnType<typeof documentOf>) => ({
  id: document.id,
  hash: documentHash(document),
});

test("what is changed, missing and too many is told apart, over pages", async () => {
  const index = {
    marks: () =>
      pages([markOf(documentOf("same")), markOf(documentOf("other", "Cũ"))], [markOf(documentOf("gone"))]),
  };
  const documents = pages(
    { documents: [documentOf("new"), documentOf("same")] },
    { documents: [documentOf("other")] },
  );
  expect(await compareIndex(index, documents)).toEqual({
    document_count: 3,
    changed: ["other"],
    missing: ["new"],
    surplus: ["gone"],
  });
});
