import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { buyerRefundFilterSchema, type OfficeRefund } from "../../../contracts/cancellation";
import { readOfficeRefunds } from "../../../workflows/buyer-refund/read-office-refunds";
import { parseQuery } from "../../parse-query";
import { pageQuerySchema } from "../page-query";

const querySchema = pageQuerySchema.extend(buyerRefundFilterSchema.shape);

/** What buyers are owed, and what was paid back. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ refunds: OfficeRefund[]; count: number; owed_vnd: number }>,
): Promise<void> {
  const { state = "", limit, offset } = parseQuery(querySchema, req.query);
  res.json(await readOfficeRefunds(req.scope, state, { take: limit, skip: offset }));
}
