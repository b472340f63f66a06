import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../clock";
import type { InvitationRow } from "../../../../../contracts/producer-member";
import { readInvitations } from "../../../../members/read-members";

/** Who is asked to act for a producer and has not answered. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ invitations: InvitationRow[] }>,
): Promise<void> {
  res.json({ invitations: await readInvitations(req.scope, req.params.id ?? "", now()) });
}
