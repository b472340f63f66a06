import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type AuditList, auditFilterSchema } from "../../../contracts/audit";
import { parseQuery } from "../../parse-query";
import { readAudit } from "../../read-audit";
import { pageQuerySchema } from "../page-query";

const querySchema = auditFilterSchema.extend(pageQuerySchema.omit({ q: true }).shape);

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AuditList>): Promise<void> {
  const { limit, offset, ...filter } = parseQuery(querySchema, req.query);
  res.json(await readAudit(req.scope, filter, { take: limit, skip: offset }));
}
