import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys, PaymentEvents } from "@medusajs/framework/utils";
import { z } from "zod";
import { PRODUCER_ORDER_DELIVERED, postOrdersWorkflow } from "../workflows/ledger/post-orders";
import { shareRefundWorkflow } from "../workflows/ledger/share-refund";

const rowsSchema = z.array(
  z.object({ payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish() }),
);

/** The quick way into the ledger: a delivery, money received or paid back. `post-ledger` brings what this one misses. */
export default async function ledgerWakes({
  event,
  container,
}: SubscriberArgs<{ id: string; order_id?: string }>): Promise<void> {
  const { id, order_id } = event.data;
  const order_ids = order_id ? [order_id] : await ordersOfPayment(container, id);
  if (event.name === PaymentEvents.REFUNDED) {
    for (const order_id of order_ids) await shareRefundWorkflow(container).run({ input: { order_id } });
  } else if (order_ids.length > 0) {
    await postOrdersWorkflow(container).run({ input: { order_ids } });
  }
}

async function ordersOfPayment(container: SubscriberArgs["container"], paymentId: string): Promise<string[]> {
  if (!paymentId) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["id", "payment_collection.order.id"],
    filters: { id: paymentId },
  });
  return rowsSchema.parse(data).flatMap((row) => row.payment_collection?.order?.id ?? []);
}

export const config: SubscriberConfig = {
  event: [PRODUCER_ORDER_DELIVERED, PaymentEvents.CAPTURED, PaymentEvents.REFUNDED],
};
