import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { today } from "../../../../clock";
import type { OrderView } from "../../../../contracts/order";
import { orderView } from "../../../../workflows/order/order-view";
import { readOrders } from "../../../../workflows/order/read-orders";
import { bankAccount } from "../../orders/bank-account";

/** The signed-in customer's own orders, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const orders = await readOrders(req.scope, { customer_id: req.auth_context.actor_id });
  const views: OrderView[] = orders.map((order) => orderView(order, bankAccount, today()));
  res.json({ orders: views, total: views.length });
}
