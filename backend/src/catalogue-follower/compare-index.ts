import type { DocumentPage } from "../catalogue/all-documents";
import { documentHash } from "../search-engines/document-hash";
import type { EngineIndex } from "../search-engines/search-engine";

/** Ids of the products of which an index says something else, nothing, or something although they are not sold. */
export type Differences = {
  document_count: number;
  changed: string[];
  missing: string[];
  surplus: string[];
};

export const nothingCompared: Differences = { document_count: 0, changed: [], missing: [], surplus: [] };

/**
 * Compares an index with the catalogue, both ways. What changes meanwhile may be among the differences; to
 * repair it once more does no harm.
 */
export async function compareIndex(
  index: Pick<EngineIndex, "marks">,
  documents: AsyncIterable<Pick<DocumentPage, "documents">>,
): Promise<Differences> {
  const held = new Map<string, string>();
  for await (const marks of index.marks()) for (const { id, hash } of marks) held.set(id, hash);
  const differences: Differences = { document_count: 0, changed: [], missing: [], surplus: [] };
  for await (const page of documents) {
    for (const document of page.documents) {
      differences.document_count += 1;
      const hash = held.get(document.id);
      if (hash === undefined) differences.missing.push(document.id);
      else if (hash !== documentHash(document)) differences.changed.push(document.id);
      held.delete(document.id);
    }
  }
  return { ...differences, surplus: [...held.keys()] };
}
