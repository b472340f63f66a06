import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { allDocuments } from "../../../catalogue/all-documents";
import { catalogueDatabase } from "../../../catalogue/catalogue-database";
import { postgresIndex, secondEngine } from "../../../catalogue-follower/catalogue-indexes";
import { compareIndex, type Differences } from "../../../catalogue-follower/compare-index";
import type { EngineName } from "../../../search-engines/search-engine";

export type IndexFindings = Differences & { engine: EngineName; reason: string; started_at: string };

/** Reads every product once for each engine; an engine that is away is an error, not an empty index. */
export const compareIndexesStep = createStep(
  "compare-indexes",
  async ({ reason, today }: { reason: string; today: string }, { container }) => {
    const database = catalogueDatabase(container);
    const second = secondEngine(container)?.index;
    const findings: IndexFindings[] = [];
    for (const index of [postgresIndex(container), ...(second ? [second] : [])]) {
      const started_at = new Date().toISOString();
      const differences = await compareIndex(index, allDocuments(database, today));
      findings.push({ ...differences, engine: index.name, reason, started_at });
    }
    return new StepResponse(findings);
  },
);
