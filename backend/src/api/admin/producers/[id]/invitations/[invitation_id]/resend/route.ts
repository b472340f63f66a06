import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../../../clock";
import { resendInvitationSchema } from "../../../../../../../contracts/producer-member";
import { newLinkToken } from "../../../../../../../workflows/account/link-token";
import { resendInvitationWorkflow } from "../../../../../../../workflows/producer-member/resend-invitation";

/** The office sends the letter again, for an owner who lost the first. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const asked = resendInvitationSchema.parse(req.body ?? {});
  const own = { producer_id: req.params.id ?? "", id: req.params.invitation_id ?? "" };
  const input = { ...asked, ...own, token: newLinkToken(), now: now().toISOString() };
  const { result } = await resendInvitationWorkflow(req.scope).run({ input });
  res.json(result);
}
