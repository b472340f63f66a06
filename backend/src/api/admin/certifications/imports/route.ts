import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../clock";
import type { DecisionImportDetail, DecisionImportView } from "../../../../contracts/decision-import";
import { CERTIFICATION_MODULE, type CertificationService } from "../../../../modules/certification";
import { checkImportWorkflow } from "../../../../workflows/decision-import/check";
import { readImport, toImportView } from "../../../../workflows/decision-import/read-import";
import { takenFile } from "../../../files/take-file";
import { parseQuery } from "../../../parse-query";
import { pageQuerySchema } from "../../page-query";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ imports: DecisionImportView[]; count: number }>,
): Promise<void> {
  const { limit, offset } = parseQuery(pageQuerySchema, req.query);
  const service = req.scope.resolve<CertificationService>(CERTIFICATION_MODULE);
  const order = { checked_at: "DESC", id: "DESC" } as const;
  const [rows, count] = await service.listAndCountDecisionImports({}, { take: limit, skip: offset, order });
  res.json({ imports: rows.map(toImportView), count });
}

/** Dry run of a sheet of decisions: multipart, field `file`. Nothing goes on record. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DecisionImportDetail>,
): Promise<void> {
  const input = { ...takenFile(req), today: today(), checked_at: now().toISOString() };
  const { result } = await checkImportWorkflow(req.scope).run({ input });
  res.status(201).json({ import: toImportView(await readImport(req.scope, result.import_id)) });
}
