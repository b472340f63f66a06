import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { auditFilterSchema, type OfficeAuditList } from "../../../contracts/audit";
import { parseQuery } from "../../parse-query";
import { readAudit } from "../../read-audit";
import { pageQuerySchema } from "../page-query";
import { readNames } from "./read-names";

const querySchema = auditFilterSchema.extend(pageQuerySchema.omit({ q: true }).shape);

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeAuditList>,
): Promise<void> {
  const { limit, offset, ...filter } = parseQuery(querySchema, req.query);
  const found = await readAudit(req.scope, filter, { take: limit, skip: offset });
  res.json({ ...found, names: await readNames(req.scope, found.entries) });
}
