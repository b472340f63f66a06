import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../../clock";
import { revokeBuyerInvitationWorkflow } from "../../../../../../workflows/buyer/revoke-invitation";
import { idInPath, requireRight } from "../../../tenancy/buyer-context";

export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const { buyer } = requireRight(req, "manage_members");
  const id = idInPath(req);
  const input = { buyer_id: buyer.id, id, now: now().toISOString() };
  await revokeBuyerInvitationWorkflow(req.scope).run({ input });
  res.json({ id });
}
