import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSettlement } from "../../../../../workflows/settlement/read-settlements";
import { parseQuery } from "../../../../parse-query";
import { answerStatement, statementQuerySchema } from "../../../../settlements/answer-statement";
import { ownMoney } from "../../../money/require-money";
import { idInPath } from "../../../tenancy/producer-context";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const mine = ownMoney(req);
  const { format } = parseQuery(statementQuerySchema, req.query);
  await answerStatement(res, format, await readSettlement(req.scope, { ...mine, id: idInPath(req) }));
}
