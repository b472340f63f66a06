import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReportView } from "../../../../contracts/misuse-report";
import { readReport } from "../read-report";

/** Where a report stands, for whoever holds its code. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ report: ReportView }>): Promise<void> {
  const { report } = await readReport(req.scope, req.params.code);
  res.setHeader("cache-control", "no-store");
  res.json({ report });
}
