import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import type { OrderView } from "../../../../contracts/order";
import { placeWholesaleOrderSchema, type WholesaleOrderRow } from "../../../../contracts/wholesale";
import { placeWholesaleOrderWorkflow } from "../../../../workflows/wholesale/place-order";
import { type BuyerContext, buyerContext } from "../tenancy/buyer-context";
import { listBuyerOrders, readBuyerOrder } from "./read-buyer-orders";

type Orders = { orders: WholesaleOrderRow[]; total: number };
type StoreRequest = MedusaRequest & { publishable_key_context?: { sales_channel_ids: string[] } };

export async function GET(req: MedusaRequest, res: MedusaResponse<Orders>): Promise<void> {
  const orders = await listBuyerOrders(req.scope, buyerContext(req).buyer.id);
  res.json({ orders, total: orders.length });
}

/** @throws MedusaError forbidden: the members who keep the books look, but do not order. */
function requireOrdering({ member }: BuyerContext): void {
  if (member.role !== "finance") return;
  throw new MedusaError(
    MedusaError.Types.FORBIDDEN,
    "Tài khoản kế toán chỉ xem được đơn hàng, không đặt hàng.",
  );
}

export async function POST(req: StoreRequest, res: MedusaResponse<{ order: OrderView }>): Promise<void> {
  const context = buyerContext(req);
  requireOrdering(context);
  const order = placeWholesaleOrderSchema.parse(req.body);
  const { result } = await placeWholesaleOrderWorkflow(req.scope).run({
    input: {
      buyer: { id: context.buyer.id, customer_group_id: context.customer_group_id },
      member_id: context.member.id,
      customer_id: context.customer_id,
      sales_channel_id: req.publishable_key_context?.sales_channel_ids[0] ?? "",
      order,
      now: new Date().toISOString(),
    },
  });
  res.json({ order: await readBuyerOrder(req.scope, context.buyer.id, result) });
}
