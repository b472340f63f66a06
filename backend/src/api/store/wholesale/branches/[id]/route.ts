import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { branchSchema } from "../../../../../contracts/buyer";
import { saveBranchWorkflow } from "../../../../../workflows/buyer/save-branch";
import { idInPath, requireRight } from "../../tenancy/buyer-context";

export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const { buyer } = requireRight(req, "manage_branches");
  const branch = branchSchema.parse(req.body);
  const input = { buyer_id: buyer.id, id: idInPath(req), branch };
  const { result } = await saveBranchWorkflow(req.scope).run({ input });
  res.json(result);
}
