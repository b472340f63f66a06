import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../clock";
import type { DeductionRules } from "../../../contracts/deduction";
import { recordRuleSchema } from "../../../contracts/ledger";
import { recordRuleWorkflow } from "../../../workflows/ledger/record-rule";
import { taxProposals } from "../../../workflows/ledger/tax-proposals";
import { clerkOf } from "../clerk-of";
import { readGroups, readRules } from "./read-rules";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DeductionRules>,
): Promise<void> {
  const rules = await readRules(req.scope, today());
  res.json({ rules, groups: await readGroups(req.scope), proposals: taxProposals });
}

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ rule_id: string }>,
): Promise<void> {
  const rule = recordRuleSchema.parse(req.body);
  const { user_name } = await clerkOf(req);
  const { result } = await recordRuleWorkflow(req.scope).run({ input: { rule, user_name, today: today() } });
  res.status(201).json(result);
}
