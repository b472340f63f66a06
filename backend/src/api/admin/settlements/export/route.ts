import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import { settlementFilterSchema } from "../../../../contracts/settlement";
import { readSettlementViews } from "../../../../workflows/settlement/read-settlements";
import { answerTable, tableFormatSchema } from "../../../answer-table";
import { parseQuery } from "../../../parse-query";
import { settlementFilter, settlementTable } from "../settlement-table";

const querySchema = settlementFilterSchema.extend({ format: tableFormatSchema });
const MOST_ROWS = 50_000;

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format, ...filter } = parseQuery(querySchema, req.query);
  const { settlements } = await readSettlementViews(req.scope, settlementFilter(filter), {
    take: MOST_ROWS,
    skip: 0,
  });
  await answerTable(res, format, `doi-soat-${today()}`, settlementTable(settlements));
}
