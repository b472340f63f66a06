import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { fold } from "../../../../../../catalogue/fold";
import {
  type DecisionImportRows,
  type DecisionImportRowView,
  importRowsQuerySchema,
} from "../../../../../../contracts/decision-import";
import { CERTIFICATION_MODULE, type CertificationService } from "../../../../../../modules/certification";
import { readImport } from "../../../../../../workflows/decision-import/read-import";
import { parseQuery } from "../../../../../parse-query";

/** The report, row by row, as the file has them. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DecisionImportRows>,
): Promise<void> {
  const { state, q, limit, offset } = parseQuery(importRowsQuerySchema, req.query);
  const { id } = await readImport(req.scope, req.params.id ?? "");
  const service = req.scope.resolve<CertificationService>(CERTIFICATION_MODULE);
  const words = fold(q ?? "");
  const filters = {
    import_id: id,
    ...(state && { state }),
    ...(words && { words: { $like: `% ${words}%` } }),
  };
  const page = { take: limit, skip: offset, order: { row_number: "ASC" } } as const;
  const [rows, count] = await service.listAndCountDecisionImportRows(filters, page);
  const views = rows.map(({ id, row_number, state, report }) => ({ id, row_number, state, ...report }));
  res.json({ rows: views as unknown as DecisionImportRowView[], count });
}
