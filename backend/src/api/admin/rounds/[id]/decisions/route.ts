import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { issueDecisionSchema, type RoundDetail } from "../../../../../contracts/evaluation-round";
import { issueDecisionWorkflow } from "../../../../../workflows/evaluation-round/issue-decision";
import { readDetail } from "../../read-detail";

/** Issues one decision for the chosen entries, all or none. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RoundDetail>): Promise<void> {
  const round_id = req.params.id ?? "";
  const issue = issueDecisionSchema.parse(req.body);
  await issueDecisionWorkflow(req.scope).run({ input: { round_id, issue, today: today() } });
  res.status(201).json(await readDetail(req.scope, round_id));
}
