import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../clock";
import { inviteMemberSchema } from "../../../../contracts/buyer";
import { invitationHash, newInvitationToken } from "../../../../modules/wholesale";
import { inviteBuyerMemberWorkflow } from "../../../../workflows/buyer/invite-member";
import { requireRight } from "../tenancy/buyer-context";

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

/** Invites by e-mail; the way in stands in the letter alone. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ email: string }>): Promise<void> {
  const { buyer, member } = requireRight(req, "manage_members");
  const { email, role } = inviteMemberSchema.parse(req.body);
  const token = newInvitationToken();
  const at = now();
  await inviteBuyerMemberWorkflow(req.scope).run({
    input: {
      buyer_id: buyer.id,
      buyer_name: buyer.name,
      email,
      role,
      invited_by_name: member.name,
      token,
      token_hash: invitationHash(token),
      expires_at: new Date(at.getTime() + SEVEN_DAYS_MS).toISOString(),
      now: at.toISOString(),
    },
  });
  res.status(201).json({ email });
}
