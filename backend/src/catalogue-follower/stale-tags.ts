import type { ProductDocument } from "../catalogue/product-document";

type Document = Pick<ProductDocument, "id" | "handle" | "producer" | "aisle" | "product_group" | "page_hash">;

export type WhatChanged = {
  /** Documents as the index had them, and as they are now; by product id. */
  before: ReadonlyMap<string, Document>;
  after: ReadonlyMap<string, Document>;
  /** Kinds of rows that were written. */
  entities: ReadonlySet<string>;
  /** Producers whose own rows were written. */
  producers: readonly string[];
  /** True after a try that broke off: the index may be ahead of the storefront. */
  isRepeated: boolean;
};

/** The storefront's cache tags whose pages show something that is no longer so. */
export function staleTags({ before, after, entities, producers, isRepeated }: WhatChanged): string[] {
  const tags = new Set<string>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const then = before.get(id);
    const now = after.get(id);
    if (!isRepeated && then?.page_hash === now?.page_hash) continue;
    for (const document of [then, now]) {
      if (!document) continue;
      tags.add(`product:${document.handle}`);
      tags.add(`producer:${document.producer}`);
    }
    tags.add("catalogue");
    if (isRepeated || then?.aisle !== now?.aisle || then?.product_group !== now?.product_group)
      tags.add("aisles");
  }
  for (const handle of producers) tags.add(`producer:${handle}`).add("catalogue");
  if (entities.has("product_category") || entities.has("product_type")) tags.add("aisles");
  if (entities.has("certification")) tags.add("certifications");
  if (entities.has("display_point")) tags.add("display-points");
  return [...tags].sort();
}
