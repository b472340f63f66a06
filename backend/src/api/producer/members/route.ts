import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../clock";
import type { MemberList } from "../../../contracts/producer-member";
import { readMembers } from "../../members/read-members";
import { ownProducer, producerContext } from "../tenancy/producer-context";
import { mayDo, requireRight } from "../tenancy/require-right";

/** Who may act for the producer, and who was asked to. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MemberList>): Promise<void> {
  requireRight(req, "see_members");
  const { producer_id } = ownProducer(req);
  const list = await readMembers(req.scope, producer_id, producerContext(req).member.id, now());
  res.json({ ...list, may_manage: mayDo(req, "manage_members") });
}
