import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../../clock";
import { moveReportSchema, type OfficeReport } from "../../../../../contracts/misuse-report";
import { closeReportWorkflow } from "../../../../../workflows/misuse-report/close";
import { readReportDetail } from "../../read-report-detail";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ report: OfficeReport }>,
): Promise<void> {
  const asked = moveReportSchema.parse(req.body ?? {});
  const id = req.params.id ?? "";
  const input = { ...asked, id, user_id: req.auth_context.actor_id, at: now().toISOString(), today: today() };
  await closeReportWorkflow(req.scope).run({ input });
  res.json({ report: await readReportDetail(req.scope, id, today()) });
}
