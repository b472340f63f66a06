import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { allDocuments } from "../../../catalogue/all-documents";
import { catalogueDatabase } from "../../../catalogue/catalogue-database";
import { postgresIndex, secondEngine } from "../../../catalogue-follower/catalogue-indexes";
import { compareIndex, type Differences, nothingCompared } from "../../../catalogue-follower/compare-index";
import type { EngineName } from "../../../search-engines/search-engine";

export type IndexFindings = Differences & {
  engine: EngineName;
  reason: string;
  started_at: string;
  /** Why the index could not be compared. */
  failure: string | null;
};

/**
 * Reads every product once for each engine. A second engine that is away is a failure on record, not an
 * empty index, and PostgreSQL's is compared and repaired all the same.
 */
export const compareIndexesStep = createStep(
  "compare-indexes",
  async ({ reason, today }: { reason: string; today: string }, { container }) => {
    const documents = () => allDocuments(catalogueDatabase(container), today);
    const started = () => ({ reason, started_at: new Date().toISOString() });
    const index = postgresIndex(container);
    const findings: IndexFindings[] = [
      { ...started(), engine: index.name, failure: null, ...(await compareIndex(index, documents())) },
    ];
    const second = secondEngine(container)?.index;
    if (second) {
      const found = await compareIndex(second, documents()).then(
        (differences) => ({ ...differences, failure: null }),
        (error: unknown) => ({ ...nothingCompared, failure: String(error).slice(0, 500) }),
      );
      findings.push({ ...started(), engine: second.name, ...found });
    }
    return new StepResponse(findings);
  },
);
