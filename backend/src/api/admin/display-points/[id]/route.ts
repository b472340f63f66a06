import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { displayPointSchema } from "../../../../contracts/display-point";
import { changeDisplayPointWorkflow } from "../../../../workflows/display-point/change";
import { removeDisplayPointWorkflow } from "../../../../workflows/display-point/remove";
import { idInPath } from "../../id-in-path";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const input = { ...displayPointSchema.parse(req.body), id: idInPath(req) };
  await changeDisplayPointWorkflow(req.scope).run({ input });
  res.json({ id: input.id });
}

export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string; deleted: true }>,
): Promise<void> {
  const id = idInPath(req);
  await removeDisplayPointWorkflow(req.scope).run({ input: { id } });
  res.json({ id, deleted: true });
}
