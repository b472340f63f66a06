import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../../clock";
import { saveBranchWorkflow } from "../../../../../../workflows/buyer/save-branch";
import { idInPath, requireRight } from "../../../tenancy/buyer-context";

/** Orders that went there keep it; nothing new can be sent. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const { buyer } = requireRight(req, "manage_branches");
  const branch = { closed_at: now().toISOString() };
  const input = { buyer_id: buyer.id, id: idInPath(req), branch };
  const { result } = await saveBranchWorkflow(req.scope).run({ input });
  res.json(result);
}
