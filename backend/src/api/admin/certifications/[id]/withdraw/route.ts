import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawCertificationSchema } from "../../../../../contracts/certification";
import { withdrawCertificationsWorkflow } from "../../../../../workflows/certification/withdraw";

/** Takes a wrongly recorded decision off the record; the star it gave is gone at once. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ certification_ids: string[] }>,
): Promise<void> {
  const { reason } = withdrawCertificationSchema.parse(req.body);
  const input = { certification_id: req.params.id ?? "", reason };
  const { result } = await withdrawCertificationsWorkflow(req.scope).run({ input });
  res.json(result);
}
