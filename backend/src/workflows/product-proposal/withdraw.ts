import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, proposalLock } from "./proposal-lock";
import { updateProposalStep } from "./steps/update-proposal";
import { type ProposalMove, validateProposalMoveStep } from "./steps/validate-proposal-move";

/** A producer takes its new product back from the office; it is a draft again. */
export const withdrawProposalWorkflow = createWorkflow("product-proposal-withdraw", (input: ProposalMove) => {
  const key = transform({ input }, ({ input }) => proposalLock(input.id));
  acquireLockStep({ key, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "withdraw" as const }));
  const proposal = validateProposalMoveStep(asked);
  const change = transform({ proposal }, ({ proposal }) => ({
    id: proposal.id,
    state: proposal.state,
    version: proposal.version + 1,
    submitted_at: null,
    submitted_by: null,
  }));
  updateProposalStep(change);
  releaseLockStep({ key });
  return new WorkflowResponse({ proposal_id: input.id });
});
