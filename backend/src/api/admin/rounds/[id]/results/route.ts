import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type RoundDetail, recordResultsSchema } from "../../../../../contracts/evaluation-round";
import { recordResultsWorkflow } from "../../../../../workflows/evaluation-round/record-results";
import { readDetail } from "../../read-detail";

/** Writes results of several entries, all or none. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RoundDetail>): Promise<void> {
  const round_id = req.params.id ?? "";
  const { results } = recordResultsSchema.parse(req.body);
  await recordResultsWorkflow(req.scope).run({ input: { round_id, results } });
  res.json(await readDetail(req.scope, round_id));
}
