import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderView } from "../../../../../contracts/order";
import { anyBuyerContext, notFound } from "../../tenancy/buyer-context";
import { readBuyerOrder } from "../read-buyer-orders";

export async function GET(req: MedusaRequest, res: MedusaResponse<{ order: OrderView }>): Promise<void> {
  const code = req.params.code?.toUpperCase();
  if (!code) throw notFound();
  res.json({ order: await readBuyerOrder(req.scope, anyBuyerContext(req).buyer.id, { code }) });
}
