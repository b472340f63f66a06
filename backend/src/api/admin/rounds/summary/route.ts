import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type RoundsSummary, roundsSummaryQuerySchema } from "../../../../contracts/evaluation-round";
import { summarise } from "../../../../modules/evaluation-round";
import { readRounds } from "../../../../workflows/evaluation-round/read-rounds";
import { parseQuery } from "../../../parse-query";

/** What was entered, granted and refused in a year. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<RoundsSummary>,
): Promise<void> {
  const { year } = parseQuery(roundsSummaryQuerySchema, req.query);
  res.json(summarise(year, await readRounds(req.scope, { year })));
}
