import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { providerOf } from "../cart/payment-providers";
import type { OrderFacts } from "../order/order-facts";
import { readOrders } from "../order/read-orders";

const paymentsSchema = z.array(
  z.object({ payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish() }),
);

/** Whether an order still waits for a transfer and nobody has begun to send it. */
export const waitsForTransfer = (
  order: Pick<OrderFacts, "is_canceled" | "payment" | "parts" | "wholesale">,
): boolean =>
  !order.is_canceled &&
  order.wholesale === null &&
  order.payment?.method === "vietqr" &&
  order.payment.captured === 0 &&
  order.parts.every((part) => part.status === "placed");

/** Up to 100 orders placed before an instant whose transfer never came. Wholesale has terms of its own. */
export async function findUnpaidOrders(container: MedusaContainer, before: Date): Promise<OrderFacts[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id", "payment_collection.order.id"],
    filters: {
      provider_id: providerOf.vietqr,
      captured_at: null,
      canceled_at: null,
      created_at: { $lt: before },
    },
    pagination: { take: 100, order: { created_at: "ASC" } },
  });
  const id = paymentsSchema.parse(data).flatMap((row) => row.payment_collection?.order?.id ?? []);
  if (id.length === 0) return [];
  return (await readOrders(container, { id })).filter(waitsForTransfer);
}
