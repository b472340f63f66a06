import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ToldOrder } from "../../../../../contracts/wholesale";
import { anyBuyerContext, notFound } from "../../tenancy/buyer-context";
import { readToldOrder } from "../read-buyer-orders";

export async function GET(req: MedusaRequest, res: MedusaResponse<ToldOrder>): Promise<void> {
  const code = req.params.code?.toUpperCase();
  if (!code) throw notFound();
  res.json(await readToldOrder(req.scope, anyBuyerContext(req).buyer.id, code));
}
