import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../../../clock";
import { checkPaperSchema } from "../../../../../../../contracts/producer-paper";
import { checkPaperWorkflow } from "../../../../../../../workflows/producer/check-paper";
import { clerkOf } from "../../../../../clerk-of";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ paper_id: string }>,
): Promise<void> {
  const check = checkPaperSchema.parse(req.body);
  const { id: producer_id = "", paper_id = "" } = req.params;
  const input = { ...(await clerkOf(req)), producer_id, paper_id, check, today: today() };
  const { result } = await checkPaperWorkflow(req.scope).run({ input });
  res.json(result);
}
