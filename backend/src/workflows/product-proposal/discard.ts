import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, proposalLock } from "./proposal-lock";
import { deleteProposalStep } from "./steps/delete-proposal";
import { type ProposalMove, validateProposalMoveStep } from "./steps/validate-proposal-move";

/** A producer gives a draft up. What waits at the office is taken back first; what is approved stays. */
export const discardProposalWorkflow = createWorkflow("product-proposal-discard", (input: ProposalMove) => {
  const key = transform({ input }, ({ input }) => proposalLock(input.id));
  acquireLockStep({ key, ...lockTimes });
  // Whatever may still be written may be given up.
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "save" as const }));
  const proposal = validateProposalMoveStep(asked);
  deleteProposalStep(proposal.id);
  releaseLockStep({ key });
  return new WorkflowResponse({ proposal_id: input.id });
});
