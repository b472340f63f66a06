import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { enrolSchema, type RoundDetail } from "../../../../../contracts/evaluation-round";
import { enrolProductsWorkflow } from "../../../../../workflows/evaluation-round/enrol";
import { readDetail } from "../../read-detail";

/** Enters products in the round, all or none. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<RoundDetail>): Promise<void> {
  const round_id = req.params.id ?? "";
  const { entries } = enrolSchema.parse(req.body);
  await enrolProductsWorkflow(req.scope).run({ input: { round_id, entries } });
  res.status(201).json(await readDetail(req.scope, round_id));
}
