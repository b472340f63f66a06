import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../../clock";
import { type ApprovalView, declineApprovalSchema } from "../../../../../../contracts/approval";
import { closeRequestWorkflow } from "../../../../../../workflows/approval/close";
import { idInPath, requireRight } from "../../../tenancy/buyer-context";
import { readApproval } from "../../read-approvals";

export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<{ approval: ApprovalView }>,
): Promise<void> {
  const { buyer, member } = requireRight(req, "approve");
  const { reason } = declineApprovalSchema.parse(req.body);
  const decision = { buyer_id: buyer.id, id: idInPath(req), member_id: member.id };
  const input = { ...decision, state: "declined" as const, remark: reason, now: now().toISOString() };
  await closeRequestWorkflow(req.scope).run({ input });
  res.json({ approval: await readApproval(req.scope, decision, decision.id) });
}
