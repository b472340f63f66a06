import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, proposalLock } from "./proposal-lock";
import { updateProposalStep } from "./steps/update-proposal";
import { type ProposalToSave, validateProposalSaveStep } from "./steps/validate-proposal-save";

/** A producer keeps what it has written so far; nobody else sees it until it is sent in. */
export const saveProposalWorkflow = createWorkflow("product-proposal-save", (input: ProposalToSave) => {
  const key = transform({ input }, ({ input }) => proposalLock(input.id));
  acquireLockStep({ key, ...lockTimes });
  const change = validateProposalSaveStep(input);
  updateProposalStep(change);
  releaseLockStep({ key });
  return new WorkflowResponse({ proposal_id: input.id });
});
