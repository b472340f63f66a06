import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { removeSynonymGroupStep, validateGroupKnownStep } from "./steps/remove-synonym-group";

/** Takes a group of synonyms away; its words then mean only themselves. */
export const removeSynonymGroupWorkflow = createWorkflow(
  "search-synonym-remove",
  (input: WorkflowData<{ id: string }>) => {
    const id = removeSynonymGroupStep(validateGroupKnownStep(input));
    return new WorkflowResponse({ synonym_group_id: id });
  },
);
