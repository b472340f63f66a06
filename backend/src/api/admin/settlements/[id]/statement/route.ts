import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSettlement } from "../../../../../workflows/settlement/read-settlements";
import { parseQuery } from "../../../../parse-query";
import { answerStatement, statementQuerySchema } from "../../../../settlements/answer-statement";
import { idInPath } from "../../../id-in-path";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseQuery(statementQuerySchema, req.query);
  await answerStatement(res, format, await readSettlement(req.scope, { id: idInPath(req) }));
}
