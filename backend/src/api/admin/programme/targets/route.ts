import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { programmeTargetSchema } from "../../../../contracts/programme";
import { setTargetWorkflow } from "../../../../workflows/programme/set-target";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const input = programmeTargetSchema.parse(req.body);
  const { result } = await setTargetWorkflow(req.scope).run({ input });
  res.status(201).json({ id: result.target_id });
}
