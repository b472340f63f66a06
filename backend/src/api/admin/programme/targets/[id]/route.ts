import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { programmeTargetSchema } from "../../../../../contracts/programme";
import { removeTargetWorkflow } from "../../../../../workflows/programme/remove-target";
import { setTargetWorkflow } from "../../../../../workflows/programme/set-target";
import { idInPath } from "../../../id-in-path";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const input = { ...programmeTargetSchema.parse(req.body), id: idInPath(req) };
  await setTargetWorkflow(req.scope).run({ input });
  res.json({ id: input.id });
}

export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string; deleted: true }>,
): Promise<void> {
  const id = idInPath(req);
  await removeTargetWorkflow(req.scope).run({ input: { id } });
  res.json({ id, deleted: true });
}
