import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { now } from "../../../../../clock";
import { furtherMessageSchema, type ReportView } from "../../../../../contracts/misuse-report";
import { addReportMessageWorkflow } from "../../../../../workflows/misuse-report/add-message";
import { readReport } from "../../read-report";

/** The reporter's one further message. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ report: ReportView }>): Promise<void> {
  const { text } = furtherMessageSchema.parse(req.body ?? {});
  const { id } = await readReport(req.scope, req.params.code);
  await addReportMessageWorkflow(req.scope).run({ input: { id, text, at: now().toISOString() } });
  res.json({ report: (await readReport(req.scope, req.params.code)).report });
}
