import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { postNoticesWorkflow } from "../notice/post";
import { lockTimes, proposalLock } from "./proposal-lock";
import { updateProposalStep } from "./steps/update-proposal";
import { type ProposalMove, validateProposalMoveStep } from "./steps/validate-proposal-move";

export type SubmitProposal = ProposalMove & { member_id: string; producer_name: string; at: string };

/** A producer sends its new product to the office, which hears of it. It must lack nothing. */
export const submitProposalWorkflow = createWorkflow("product-proposal-submit", (input: SubmitProposal) => {
  const key = transform({ input }, ({ input }) => proposalLock(input.id));
  acquireLockStep({ key, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "submit" as const }));
  const proposal = validateProposalMoveStep(asked);
  const change = transform({ proposal, input }, ({ proposal, input }) => ({
    id: proposal.id,
    state: proposal.state,
    version: proposal.version + 1,
    remarks: null,
    field_remarks: null,
    submitted_at: input.at,
    submitted_by: input.member_id,
  }));
  updateProposalStep(change);
  const news = transform({ proposal, input }, ({ proposal, input }) => ({
    notices: [
      {
        key: `proposal:${proposal.id}:submitted:${proposal.version}`,
        audience: "office" as const,
        producer_id: null,
        kind: "listing",
        title: `Sản phẩm mới chờ duyệt: ${proposal.content.title}`,
        body: `${input.producer_name} gửi sản phẩm này để đưa lên chợ.`,
        href: `/listings/new/${proposal.id}`,
      },
    ],
  }));
  postNoticesWorkflow.runAsStep({ input: news });
  releaseLockStep({ key });
  return new WorkflowResponse({ proposal_id: input.id });
});
