import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now, today } from "../../../../../clock";
import { answerReportSchema, type OfficeReport } from "../../../../../contracts/misuse-report";
import { answerReportWorkflow } from "../../../../../workflows/misuse-report/answer";
import { readReportDetail } from "../../read-report-detail";

export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ report: OfficeReport }>,
): Promise<void> {
  const asked = answerReportSchema.parse(req.body ?? {});
  const id = req.params.id ?? "";
  const input = { ...asked, id, user_id: req.auth_context.actor_id, at: now().toISOString() };
  await answerReportWorkflow(req.scope).run({ input });
  res.json({ report: await readReportDetail(req.scope, id, today()) });
}
