import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { postNoticesWorkflow } from "../notice/post";
import { lockTimes, proposalLock } from "./proposal-lock";
import { updateProposalStep } from "./steps/update-proposal";
import { type ProposalMove, validateProposalMoveStep } from "./steps/validate-proposal-move";

export type ReturnInput = ProposalMove & {
  user_id: string;
  at: string;
  remarks: string;
  field_remarks: Record<string, string>;
};

/** The office gives a new product back with what is to be put right, in general and field by field. */
export const returnProposalWorkflow = createWorkflow("product-proposal-return", (input: ReturnInput) => {
  const key = transform({ input }, ({ input }) => proposalLock(input.id));
  acquireLockStep({ key, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "return" as const }));
  const proposal = validateProposalMoveStep(asked);
  const change = transform({ proposal, input }, ({ proposal, input }) => ({
    id: proposal.id,
    state: proposal.state,
    version: proposal.version + 1,
    remarks: input.remarks || null,
    field_remarks: input.field_remarks,
    reviewed_at: input.at,
    reviewed_by: input.user_id,
  }));
  updateProposalStep(change);
  const news = transform({ proposal, input }, ({ proposal, input }) => ({
    notices: [
      {
        key: `proposal:${proposal.id}:returned:${proposal.version}`,
        audience: "producer" as const,
        producer_id: proposal.producer_id,
        kind: "listing",
        title: `Cần sửa sản phẩm mới: ${proposal.content.title}`,
        body: input.remarks || Object.values(input.field_remarks).join(" "),
        href: `/kenh-chu-the/san-pham/moi/${proposal.id}`,
      },
    ],
  }));
  postNoticesWorkflow.runAsStep({ input: news });
  releaseLockStep({ key });
  return new WorkflowResponse({ proposal_id: input.id });
});
