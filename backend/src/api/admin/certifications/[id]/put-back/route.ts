import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { putBackCertificationWorkflow } from "../../../../../workflows/certification/put-back";

/** Puts a withdrawn decision back on record. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ certification_id: string }>,
): Promise<void> {
  const input = { certification_id: req.params.id ?? "", today: today() };
  const { result } = await putBackCertificationWorkflow(req.scope).run({ input });
  res.json(result);
}
