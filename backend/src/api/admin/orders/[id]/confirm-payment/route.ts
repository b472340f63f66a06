import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { paymentStateOf } from "../../../../../workflows/order/order-view";
import { readOrders } from "../../../../../workflows/order/read-orders";
import { confirmPaymentWorkflow } from "../../../../../workflows/payment/confirm";

/** The operator has seen the money on the account, or the cash has been handed over. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = req.params.id ?? "";
  const [order] = orderId ? await readOrders(req.scope, { id: [orderId] }) : [];
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy đơn hàng.");
  await confirmPaymentWorkflow(req.scope).run({
    input: { order_id: order.id, code: order.code, confirmed_by: req.auth_context.actor_id },
  });
  const [paid] = await readOrders(req.scope, { id: [orderId] });
  res.json({ order: { id: orderId, code: order.code, payment_state: paid ? paymentStateOf(paid) : null } });
}
