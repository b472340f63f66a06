import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { readSummary } from "../../read-summary";

const querySchema = z.object({ province: z.string().max(10).optional() });

/** The cart grouped by producer, at the prices, the stock and the fees of this moment. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { province } = querySchema.parse({ province: req.query.province });
  res.json(await readSummary(req.scope, req.params.id ?? "", province));
}
