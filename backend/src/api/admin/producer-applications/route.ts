import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { applicationFilterSchema, type OfficeApplicationList } from "../../../contracts/producer-application";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { readApplications } from "./office-application";

const querySchema = pageQuerySchema.extend(applicationFilterSchema.shape);

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeApplicationList>,
): Promise<void> {
  const { limit, offset, ...filter } = parseQuery(querySchema, req.query);
  const { all, found } = await readApplications(req.scope, filter);
  const counts = { submitted: 0, returned: 0, approved: 0, refused: 0 };
  for (const { state } of all) counts[state] += 1;
  res.json({ applications: found.slice(offset, offset + limit), count: found.length, counts });
}
