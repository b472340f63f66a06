import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { withdrawRuleWorkflow } from "../../../../../workflows/ledger/withdraw-rule";
import { idInPath } from "../../../id-in-path";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ rule_id: string }>,
): Promise<void> {
  const input = { id: idInPath(req), today: today() };
  const { result } = await withdrawRuleWorkflow(req.scope).run({ input });
  res.json(result);
}
