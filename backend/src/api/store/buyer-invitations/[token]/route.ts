import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../clock";
import type { InvitationView } from "../../../../contracts/buyer";
import { readInvitation } from "../read-invitation";

type Answer = { invitation: InvitationView; has_account: boolean };

/** What an invitation is for; whoever holds its token holds the letter. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Answer>): Promise<void> {
  const found = await readInvitation(req.scope, req.params.token, now());
  const { buyer_name, email, role, has_account } = found;
  res.setHeader("cache-control", "no-store");
  res.json({ invitation: { buyer_name, email, role }, has_account });
}
