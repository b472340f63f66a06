import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSettlement } from "../../../../../workflows/settlement/read-settlements";
import { parseQuery } from "../../../../parse-query";
import { answerStatement, statementQuerySchema } from "../../../../settlements/answer-statement";
import { idInPath } from "../../../tenancy/producer-context";
import { ownMoney } from "../../../tenancy/require-right";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const mine = ownMoney(req);
  const { format } = parseQuery(statementQuerySchema, req.query);
  await answerStatement(res, format, await readSettlement(req.scope, { ...mine, id: idInPath(req) }));
}
