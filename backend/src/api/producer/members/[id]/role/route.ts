import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeRoleSchema } from "../../../../../contracts/producer-member";
import { changeRoleWorkflow } from "../../../../../workflows/producer-member/change-role";
import { managerOf } from "../../manager-of";
import { ownMemberId } from "../../own-member";

/** An owner gives a member another role. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const asked = changeRoleSchema.parse(req.body ?? {});
  const id = await ownMemberId(req);
  const { result } = await changeRoleWorkflow(req.scope).run({ input: { ...asked, ...managerOf(req), id } });
  res.json(result);
}
