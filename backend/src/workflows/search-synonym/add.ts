import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createSynonymGroupsStep } from "./steps/create-synonym-groups";
import { validateTermsStep } from "./steps/validate-terms";

/** Adds groups of words that mean the same to a shopper. */
export const addSynonymGroupsWorkflow = createWorkflow(
  "search-synonym-add",
  (input: { groups: { terms: string[] }[] }) => {
    const groups = validateTermsStep(input.groups);
    const ids = createSynonymGroupsStep(groups);
    return new WorkflowResponse({ synonym_group_ids: ids });
  },
);
