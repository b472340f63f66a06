import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SynonymDraft, validateGroupStep } from "./steps/validate-group";
import { writeSynonymGroupStep } from "./steps/write-synonym-group";

/** Adds one group of synonyms, or changes the one of this id. */
export const setSynonymGroupWorkflow = createWorkflow(
  "search-synonym-set",
  (input: WorkflowData<SynonymDraft>) => {
    const id = writeSynonymGroupStep(validateGroupStep(input));
    return new WorkflowResponse({ synonym_group_id: id });
  },
);
