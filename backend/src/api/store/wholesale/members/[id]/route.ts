import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeMemberSchema } from "../../../../../contracts/buyer";
import { changeBuyerMemberWorkflow } from "../../../../../workflows/buyer/change-member";
import { idInPath, requireRight } from "../../tenancy/buyer-context";

export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const { buyer } = requireRight(req, "manage_members");
  const change = changeMemberSchema.parse(req.body);
  const member_id = idInPath(req);
  await changeBuyerMemberWorkflow(req.scope).run({ input: { buyer_id: buyer.id, member_id, change } });
  res.json({ id: member_id });
}
