import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { buyerListSchema, type OfficeBuyer } from "../../../contracts/buyer";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";
import { readBuyerRows } from "./read-buyer-rows";

const querySchema = pageQuerySchema.extend(buyerListSchema.shape);

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ buyers: OfficeBuyer[]; count: number }>,
): Promise<void> {
  const { limit, offset, ...filter } = parseQuery(querySchema, req.query);
  const found = await readBuyerRows(req.scope, filter);
  res.json({ buyers: found.slice(offset, offset + limit), count: found.length });
}
