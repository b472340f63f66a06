import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../../../clock";
import { type RenewedSignIn, renewSignInSchema } from "../../../../../../../contracts/producer-registration";
import { renewSignInWorkflow } from "../../../../../../../workflows/producer/renew-sign-in";
import { firstPassword } from "../../../../first-password";

/** A new first password for a member who lost hers; answered once, nobody can read it again. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<RenewedSignIn>,
): Promise<void> {
  const { seen_renewed_at } = renewSignInSchema.parse(req.body);
  const password = firstPassword();
  const member = { producer_id: req.params.id ?? "", producer_member_id: req.params.member_id ?? "" };
  const input = { ...member, seen_renewed_at, password, now: now().toISOString() };
  const { result } = await renewSignInWorkflow(req.scope).run({ input });
  res.status(201).json({ ...result, password });
}
