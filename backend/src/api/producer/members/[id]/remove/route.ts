import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeMemberWorkflow } from "../../../../../workflows/producer-member/remove";
import { managerOf } from "../../manager-of";
import { ownMemberId } from "../../own-member";

/** An owner takes a member out. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const id = await ownMemberId(req);
  const { result } = await removeMemberWorkflow(req.scope).run({ input: { ...managerOf(req), id } });
  res.json(result);
}
