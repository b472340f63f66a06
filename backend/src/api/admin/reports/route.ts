import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { today } from "../../../clock";
import type { OfficeReportList } from "../../../contracts/misuse-report";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { readReports } from "./read-reports";
import { toOfficeRow } from "./report-row";
import { reportQuerySchema, selectReports } from "./select-reports";

const querySchema = pageQuerySchema.extend(reportQuerySchema.shape);

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeReportList>,
): Promise<void> {
  const { limit, offset, ...query } = parseQuery(querySchema, req.query);
  const day = today();
  const all = await readReports(req.scope.resolve(ContainerRegistrationKeys.QUERY));
  const found = selectReports(all, query, day).map((row) => toOfficeRow(row, day));
  const communes = new Map(all.map((row) => [row.commune_code, toOfficeRow(row, day).commune_name]));
  res.json({
    reports: found.slice(offset, offset + limit),
    count: found.length,
    communes: [...communes]
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => a.name.localeCompare(b.name, "vi")),
  });
}
