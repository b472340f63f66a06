import type { MedusaContainer } from "@medusajs/framework/types";
import type { RefundView } from "../../contracts/cancellation";
import { BUYER_REFUND_MODULE, type BuyerRefundService } from "../../modules/buyer-refund";
import { methodOf } from "../cart/payment-providers";

/** What goes back to the buyers of these orders, by order, oldest first. @throws Error without an order */
export async function readRefunds(
  container: MedusaContainer,
  order_id: string[],
): Promise<Map<string, RefundView[]>> {
  if (order_id.length === 0) throw new Error("Refunds are read for named orders only.");
  const rows = await container
    .resolve<BuyerRefundService>(BUYER_REFUND_MODULE)
    .listBuyerRefunds({ order_id }, { order: { at: "ASC" }, take: 10_000 });
  const byOrder = new Map<string, RefundView[]>();
  for (const { order_id, amount_vnd, provider_id, state, at, paid_on } of rows) {
    const method = methodOf(provider_id) ?? "vietqr";
    const view = { amount: amount_vnd, method, state, at: new Date(at).toISOString(), paid_on };
    byOrder.set(order_id, [...(byOrder.get(order_id) ?? []), view]);
  }
  return byOrder;
}
