import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RoundDetail } from "../../../../../contracts/evaluation-round";
import { reopenRoundWorkflow } from "../../../../../workflows/evaluation-round/reopen";
import { readDetail } from "../../read-detail";

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RoundDetail>): Promise<void> {
  const round_id = req.params.id ?? "";
  await reopenRoundWorkflow(req.scope).run({ input: { round_id } });
  res.json(await readDetail(req.scope, round_id));
}
