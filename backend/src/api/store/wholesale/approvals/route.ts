import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ApprovalRow } from "../../../../contracts/approval";
import { buyerContext } from "../tenancy/buyer-context";
import { readApprovals } from "./read-approvals";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ approvals: ApprovalRow[] }>,
): Promise<void> {
  const { buyer, member } = buyerContext(req);
  res.json({ approvals: await readApprovals(req.scope, { buyer_id: buyer.id, member_id: member.id }) });
}
