import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { makeProposedProductWorkflow } from "./make-product";
import { APPROVAL_LOCK, approvalLockTimes, proposalLock } from "./proposal-lock";
import { clearHalfMadeStep } from "./steps/clear-half-made";
import { updateProposalStep } from "./steps/update-proposal";
import { type ProposalMove, validateProposalMoveStep } from "./steps/validate-proposal-move";

export type ApproveProposal = ProposalMove & { user_id: string; at: string };

/**
 * The office approves a new product: it is made, whole, and then shown. A step that fails takes back what
 * went before; after a crash the same approval is simply given again. Marking the row comes last, because
 * it cannot be taken back; the producer is told by whoever asked.
 */
export const approveProposalWorkflow = createWorkflow(
  "product-proposal-approve",
  (input: ApproveProposal) => {
    const key = transform({ input }, ({ input }) => [proposalLock(input.id), APPROVAL_LOCK]);
    acquireLockStep({ key, ...approvalLockTimes });
    const asked = transform({ input }, ({ input }) => ({ ...input, verb: "approve" as const }));
    const proposal = validateProposalMoveStep(asked);
    const left = transform({ proposal }, ({ proposal }) => ({
      proposal_id: proposal.id,
      skus: proposal.content.packs.map(({ sku }) => sku),
    }));
    const begun = clearHalfMadeStep(left);
    const made = when({ begun }, ({ begun }) => begun.product_id === null).then(() =>
      makeProposedProductWorkflow.runAsStep({ input: proposal }),
    );
    const result = transform({ begun, made }, ({ begun, made }) => begun.product_id ?? made ?? "");
    const change = transform({ proposal, result, input }, ({ proposal, result, input }) => ({
      id: proposal.id,
      state: proposal.state,
      version: proposal.version + 1,
      product_id: result,
      reviewed_at: input.at,
      reviewed_by: input.user_id,
    }));
    updateProposalStep(change);
    releaseLockStep({ key });
    return new WorkflowResponse({ product_id: result });
  },
);
