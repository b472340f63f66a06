import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../../clock";
import { type DecisionPreview, issueDecisionSchema } from "../../../../../../contracts/evaluation-round";
import { previewDecision } from "../../../../../../workflows/evaluation-round/preview-decision";
import { readRound } from "../../../../../../workflows/evaluation-round/read-rounds";

/** What the decision would record and refuse; nothing is written. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DecisionPreview>,
): Promise<void> {
  const issue = issueDecisionSchema.parse(req.body);
  const round = await readRound(req.scope, req.params.id ?? "");
  const { rows, recorded, refused } = await previewDecision(req.scope, round, issue, today());
  res.json({ rows, recorded, refused });
}
