import { createWorkflow } from "@medusajs/framework/workflows-sdk";
import { validateEngineStep } from "./steps/validate-engine";
import { wantRebuildStep } from "./steps/want-rebuild";

/** Asks the process that follows the catalogue to build an engine's index anew, beside the one that answers. */
export const rebuildSearchIndexWorkflow = createWorkflow(
  "search-index-rebuild",
  (input: { engine: "postgres" | "meilisearch" }) => {
    validateEngineStep(input);
    wantRebuildStep(input);
  },
);
