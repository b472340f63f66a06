import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../clock";
import type { InvitationView } from "../../../contracts/producer-member";
import { findInvitation, hasAccount } from "../../../workflows/producer-member/find-invitation";

/** What the link of a letter opens; its token travels in a header, which no log keeps. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ invitation: InvitationView }>,
): Promise<void> {
  const token = req.headers["x-invitation-token"];
  const found = await findInvitation(req.scope, typeof token === "string" ? token : "", now());
  const { email, role, invited_by_name, producer } = found;
  res.setHeader("cache-control", "no-store");
  res.json({
    invitation: {
      ...{ email, role, invited_by_name, producer_name: producer.name },
      expires_at: new Date(found.expires_at).toISOString(),
      has_account: await hasAccount(req.scope, email),
    },
  });
}
