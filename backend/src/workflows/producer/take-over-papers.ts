import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createPapersStep } from "./steps/create-papers";
import { type PapersToTakeOver, validateTakeOverStep } from "./steps/validate-take-over";
import { verifyProducersStep } from "./steps/verify-producers";

/**
 * Lets producers of a demonstration sell: their papers are invented, marked as such, and count as checked.
 * Real papers go the way of `submit-paper` and `check-paper`.
 */
export const takeOverPapersWorkflow = createWorkflow(
  "producer-take-over-papers",
  (input: PapersToTakeOver) => {
    const papers = validateTakeOverStep(input);
    const ids = createPapersStep(papers);
    verifyProducersStep(input);
    return new WorkflowResponse({ paper_ids: ids });
  },
);
