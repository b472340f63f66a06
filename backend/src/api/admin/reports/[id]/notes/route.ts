import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../../clock";
import { type OfficeReport, reportNoteSchema } from "../../../../../contracts/misuse-report";
import { addReportNoteWorkflow } from "../../../../../workflows/misuse-report/add-note";
import { readReportDetail } from "../../read-report-detail";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ report: OfficeReport }>,
): Promise<void> {
  const { text } = reportNoteSchema.parse(req.body ?? {});
  const report_id = req.params.id ?? "";
  const input = { report_id, text, author_id: req.auth_context.actor_id };
  await addReportNoteWorkflow(req.scope).run({ input });
  res.status(201).json({ report: await readReportDetail(req.scope, report_id, today()) });
}
