import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../clock";
import { acceptInvitationSchema } from "../../../../contracts/producer-member";
import { acceptInvitationWorkflow } from "../../../../workflows/producer-member/accept-invitation";
import { findInvitation } from "../../../../workflows/producer-member/find-invitation";

type Accepted = { email: string; producer_id: string };

/** Whoever holds the link becomes a member. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Accepted>): Promise<void> {
  const asked = acceptInvitationSchema.parse(req.body ?? {});
  const at = now();
  const { producer } = await findInvitation(req.scope, asked.token, at);
  const input = { ...asked, producer_id: producer.id, now: at.toISOString() };
  const { result } = await acceptInvitationWorkflow(req.scope).run({ input });
  res.json(result);
}
