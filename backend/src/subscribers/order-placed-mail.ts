import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { announceOrdersWorkflow } from "../workflows/mail/announce-orders";

/** The quick way to the letters of an order; `sweep-letters` brings what this one misses. */
export default async function orderPlacedMail({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await announceOrdersWorkflow(container).run({ input: { order_ids: [event.data.id] } });
}

export const config: SubscriberConfig = { event: "order.placed" };
