import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../clock";
import type { RoundDetail } from "../../../../../contracts/evaluation-round";
import { closeRoundWorkflow } from "../../../../../workflows/evaluation-round/close";
import { readDetail } from "../../read-detail";

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RoundDetail>): Promise<void> {
  const round_id = req.params.id ?? "";
  await closeRoundWorkflow(req.scope).run({ input: { round_id, closed_at: now().toISOString() } });
  res.json(await readDetail(req.scope, round_id));
}
