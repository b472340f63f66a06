import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import type { OfficeReport } from "../../../../contracts/misuse-report";
import { readReportDetail } from "../read-report-detail";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ report: OfficeReport }>,
): Promise<void> {
  res.json({ report: await readReportDetail(req.scope, req.params.id ?? "", today()) });
}
