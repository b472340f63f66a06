import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../clock";
import { inviteMemberSchema } from "../../../../contracts/producer-member";
import { newLinkToken } from "../../../../workflows/account/link-token";
import { inviteMemberWorkflow } from "../../../../workflows/producer-member/invite";
import { managerOf } from "../manager-of";

/** An owner invites a person by e-mail; the answer does not have the link, which is the reader's alone. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const asked = inviteMemberSchema.parse(req.body ?? {});
  const input = { ...asked, ...managerOf(req), token: newLinkToken(), now: now().toISOString() };
  const { result } = await inviteMemberWorkflow(req.scope).run({ input });
  res.status(201).json(result);
}
