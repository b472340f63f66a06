import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { applicationFilterSchema } from "../../../../contracts/producer-application";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { applicationTable } from "../application-table";
import { readApplications } from "../office-application";

const querySchema = applicationFilterSchema.extend({ format: tableFormatSchema });

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filter } = parseQuery(querySchema, req.query);
  const { found } = await readApplications(req.scope, filter);
  await answerTable(res, format, `ho-so-ban-hang-${today()}`, applicationTable(found));
}
