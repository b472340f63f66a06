import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ApprovalView } from "../../../../../contracts/approval";
import { buyerContext, idInPath } from "../../tenancy/buyer-context";
import { readApproval } from "../read-approvals";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ approval: ApprovalView }>,
): Promise<void> {
  const { buyer, member } = buyerContext(req);
  const reader = { buyer_id: buyer.id, member_id: member.id };
  res.json({ approval: await readApproval(req.scope, reader, idInPath(req)) });
}
