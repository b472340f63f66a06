import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { TallyCount } from "../../modules/search-tally";
import { addTalliesStep } from "./steps/add-tallies";
import { validateTalliesStep } from "./steps/validate-tallies";

/** Adds a batch of searches to the counts of their days. */
export const addSearchTalliesWorkflow = createWorkflow(
  "search-tally-add",
  (input: WorkflowData<{ counts: TallyCount[] }>) =>
    new WorkflowResponse(addTalliesStep(validateTalliesStep(input))),
);
