import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../../clock";
import { withdrawInvitationWorkflow } from "../../../../../../workflows/producer-member/withdraw-invitation";
import { managerOf } from "../../../manager-of";
import { ownInvitationId } from "../../../own-member";

/** The link of an invitation opens no more. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const id = await ownInvitationId(req);
  const input = { ...managerOf(req), id, now: now().toISOString() };
  const { result } = await withdrawInvitationWorkflow(req.scope).run({ input });
  res.json(result);
}
