import type { SearchTypes } from "@medusajs/framework/types";
import type { SearchEngine } from "../search-engines/search-engine";
import type { ProductDocument } from "./product-document";

type Engine = Pick<SearchEngine, "searchMany">;

/** One window of several lists as if they were one, list after list; later lists are asked only when needed. */
export async function findAcross(
  engine: Engine,
  lists: readonly SearchTypes.SearchQuery[],
  window: { skip: number; take: number },
): Promise<ProductDocument[]> {
  const documents: ProductDocument[] = [];
  let passed = 0;
  for (const list of lists) {
    const missing = window.take - documents.length;
    if (missing <= 0) break;
    const skip = Math.max(0, window.skip - passed);
    const [result] = await engine.searchMany([
      { ...list, pagination: { ...list.pagination, skip, take: missing } },
    ]);
    documents.push(...(result?.hits ?? []).map((hit) => hit.document as ProductDocument));
    passed += result?.metadata.count ?? 0;
  }
  return documents;
}
