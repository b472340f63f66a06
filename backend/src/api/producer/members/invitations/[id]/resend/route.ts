import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../../clock";
import { resendInvitationSchema } from "../../../../../../contracts/producer-member";
import { newLinkToken } from "../../../../../../workflows/account/link-token";
import { resendInvitationWorkflow } from "../../../../../../workflows/producer-member/resend-invitation";
import { managerOf } from "../../../manager-of";
import { ownInvitationId } from "../../../own-member";

/** The letter goes out again, with another link. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const asked = resendInvitationSchema.parse(req.body ?? {});
  const id = await ownInvitationId(req);
  const { producer_id } = managerOf(req);
  const input = { ...asked, producer_id, id, token: newLinkToken(), now: now().toISOString() };
  const { result } = await resendInvitationWorkflow(req.scope).run({ input });
  res.json(result);
}
