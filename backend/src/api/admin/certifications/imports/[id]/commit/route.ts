import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../../../clock";
import type { DecisionImportDetail } from "../../../../../../contracts/decision-import";
import { commitImportWorkflow } from "../../../../../../workflows/decision-import/commit";
import { readImport, toImportView } from "../../../../../../workflows/decision-import/read-import";

/** Puts the import on record, all of it or nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DecisionImportDetail>,
): Promise<void> {
  const import_id = req.params.id ?? "";
  const input = { import_id, today: today(), committed_at: now().toISOString() };
  await commitImportWorkflow(req.scope).run({ input });
  res.json({ import: toImportView(await readImport(req.scope, import_id)) });
}
