import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { today } from "../../../../../clock";
import { answerTable, tableFormatSchema } from "../../../../answer-table";
import { parseQuery } from "../../../../parse-query";
import { balanceTable, readBalanceRows } from "../../balance-rows";

const querySchema = z.object({ format: tableFormatSchema });

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseQuery(querySchema, req.query);
  await answerTable(res, format, `so-du-${today()}`, balanceTable(await readBalanceRows(req.scope)));
}
