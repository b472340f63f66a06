import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { compareIndexesStep } from "./steps/compare-indexes";
import { noteDifferencesStep } from "./steps/note-differences";

export type CheckReason = "nightly" | "unclean_stop" | "asked";

/**
 * Compares every engine's index with the catalogue, both ways, and has the products repaired of which one
 * says something else: they are noted as changed, and whoever follows the catalogue reads them again.
 */
export const checkSearchIndexWorkflow = createWorkflow(
  "search-index-check",
  (input: { reason: CheckReason; today: string }) => {
    const found = compareIndexesStep(input);
    noteDifferencesStep(found);
    return new WorkflowResponse(found);
  },
);
