import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DecisionImportDetail } from "../../../../../contracts/decision-import";
import { readImport, toImportView } from "../../../../../workflows/decision-import/read-import";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DecisionImportDetail>,
): Promise<void> {
  res.json({ import: toImportView(await readImport(req.scope, req.params.id ?? "")) });
}
