import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../../clock";
import { moveProposalSchema, type OfficeProposal } from "../../../../../contracts/product-proposal";
import { postNoticesWorkflow } from "../../../../../workflows/notice/post";
import { approvalNotice } from "../../../../../workflows/product-proposal/approval-notice";
import { approveProposalWorkflow } from "../../../../../workflows/product-proposal/approve";
import { readOfficeProposal } from "../../read-office-proposal";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ proposal: OfficeProposal }>,
): Promise<void> {
  const asked = moveProposalSchema.parse(req.body ?? {});
  const id = req.params.id ?? "";
  const day = today();
  const who = { user_id: req.auth_context.actor_id, at: now().toISOString(), producer_id: null };
  await approveProposalWorkflow(req.scope).run({ input: { ...asked, ...who, id, day } });
  const proposal = await readOfficeProposal(req.scope, id, day);
  await postNoticesWorkflow(req.scope).run({ input: approvalNotice(proposal) });
  res.json({ proposal });
}
