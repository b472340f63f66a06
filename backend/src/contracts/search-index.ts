import { z } from "zod";

export const engineNames = ["postgres", "meilisearch"] as const;
export const rebuildSchema = z.object({ engine: z.enum(engineNames, "Chọn postgres hoặc meilisearch.") });

/** A change that could not be followed, and when it is tried again. */
export type FailingChange = {
  id: string;
  entity: string;
  entity_id: string;
  failure: string;
  attempts: number;
  retry_at: string;
};

/** One comparison of an index with the catalogue. */
export type IndexCheckView = {
  engine: string;
  reason: string;
  document_count: number;
  changed_count: number;
  missing_count: number;
  surplus_count: number;
  /** Why the index could not be compared; null when it was. */
  failure: string | null;
  started_at: string;
};

export type SearchIndexState = {
  /** Changes that the index has not followed yet, and since when the oldest of them waits. */
  changes: { waiting: number; oldest_at: string | null; failing: FailingChange[] };
  /** The newest filling of PostgreSQL's index: how far it is. */
  build: { status: string; written: number; total: number; started_at: string; completed_at: string | null };
  /** Engines whose index somebody wants built anew. */
  wanted: string[];
  checks: IndexCheckView[];
};
