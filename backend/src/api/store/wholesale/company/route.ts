import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type BuyerRules, buyerRulesSchema } from "../../../../contracts/buyer";
import { setBuyerRulesWorkflow } from "../../../../workflows/buyer/set-rules";
import { requireRight } from "../tenancy/buyer-context";

/** Sets the company's own rules: from which total on somebody else approves, and whether a PO is asked for. */
export async function POST(req: MedusaRequest, res: MedusaResponse<BuyerRules>): Promise<void> {
  const { buyer } = requireRight(req, "set_rules");
  const rules = buyerRulesSchema.parse(req.body);
  await setBuyerRulesWorkflow(req.scope).run({ input: { buyer_id: buyer.id, ...rules } });
  res.json(rules);
}
