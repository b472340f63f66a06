import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { requireOrderCreatedHandler } from "../workflows/hooks/completion-hook";
import { cancelForOrderWorkflow } from "../workflows/producer-order/cancel-for-order";

// Subscribers are loaded after the workflows in every kind of process, and what throws here stops the start.
requireOrderCreatedHandler();

/** Second way to cancel the ProducerOrders, for an order that was cancelled without the workflow's hook. */
export default async function orderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await cancelForOrderWorkflow(container).run({ input: { order_id: event.data.id } });
}

export const config: SubscriberConfig = { event: "order.canceled" };
