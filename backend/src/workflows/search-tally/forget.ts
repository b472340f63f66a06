import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { forgetTalliesStep } from "./steps/forget-tallies";

/** Deletes counts of searches whose time is over. */
export const forgetSearchTalliesWorkflow = createWorkflow(
  "search-tally-forget",
  (input: WorkflowData<{ today: string }>) => new WorkflowResponse(forgetTalliesStep(input)),
);
