import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type BranchView, branchSchema } from "../../../../contracts/buyer";
import { saveBranchWorkflow } from "../../../../workflows/buyer/save-branch";
import { readBranches } from "../read-company";
import { ownBuyer, requireRight } from "../tenancy/buyer-context";

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ branches: BranchView[] }>,
): Promise<void> {
  res.json({ branches: await readBranches(req.scope, ownBuyer(req)) });
}

export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const { buyer } = requireRight(req, "manage_branches");
  const branch = branchSchema.parse(req.body);
  const { result } = await saveBranchWorkflow(req.scope).run({
    input: { buyer_id: buyer.id, id: null, branch },
  });
  res.status(201).json(result);
}
