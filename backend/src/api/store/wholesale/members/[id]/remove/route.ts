import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeBuyerMemberWorkflow } from "../../../../../../workflows/buyer/change-member";
import { idInPath, requireRight } from "../../../tenancy/buyer-context";

export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const { buyer } = requireRight(req, "manage_members");
  const member_id = idInPath(req);
  const input = { buyer_id: buyer.id, member_id, change: "remove" as const };
  await changeBuyerMemberWorkflow(req.scope).run({ input });
  res.json({ id: member_id });
}
