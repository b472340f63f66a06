import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { PRODUCER_ORDER_DELIVERED, postOrdersWorkflow } from "../workflows/ledger/post-orders";

const rowsSchema = z.array(
  z.object({ payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish() }),
);

/** The quick way into the ledger: a delivery, or money received. `post-ledger` brings what this one misses. */
export default async function ledgerWakes({
  event,
  container,
}: SubscriberArgs<{ id: string; order_id?: string }>): Promise<void> {
  const { id, order_id } = event.data;
  const order_ids = order_id ? [order_id] : await ordersOfPayment(container, id);
  if (order_ids.length > 0) await postOrdersWorkflow(container).run({ input: { order_ids } });
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

export const config: SubscriberConfig = { event: [PRODUCER_ORDER_DELIVERED, "payment.captured"] };
