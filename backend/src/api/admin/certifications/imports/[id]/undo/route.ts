import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../../clock";
import { type DecisionImportDetail, undoImportSchema } from "../../../../../../contracts/decision-import";
import { readImport, toImportView } from "../../../../../../workflows/decision-import/read-import";
import { undoImportWorkflow } from "../../../../../../workflows/decision-import/undo";

/** Takes what the import recorded off the record again. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DecisionImportDetail>,
): Promise<void> {
  const import_id = req.params.id ?? "";
  const { reason } = undoImportSchema.parse(req.body);
  await undoImportWorkflow(req.scope).run({ input: { import_id, reason, undone_at: now().toISOString() } });
  res.json({ import: toImportView(await readImport(req.scope, import_id)) });
}
