import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { today } from "../../../../clock";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { readReports } from "../read-reports";
import { toOfficeRow } from "../report-row";
import { reportTable } from "../report-table";
import { reportQuerySchema, selectReports } from "../select-reports";

const querySchema = reportQuerySchema.extend({ format: tableFormatSchema });

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...query } = parseQuery(querySchema, req.query);
  const day = today();
  const all = await readReports(req.scope.resolve(ContainerRegistrationKeys.QUERY));
  const rows = selectReports(all, query, day).map((row) => toOfficeRow(row, day));
  await answerTable(res, format, `phan-anh-${day}`, reportTable(rows));
}
