import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { today } from "../clock";
import { LINES_CANCELED } from "../workflows/producer-order/cancel-lines";
import { settleCancellationWorkflow } from "../workflows/producer-order/settle-cancellation";

/** The quick way to what follows a cancellation; `settle-cancellations` brings what this one misses. */
export default async function linesCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await settleCancellationWorkflow(container).run({
    input: { cancellation_id: event.data.id, today: today() },
  });
}

export const config: SubscriberConfig = { event: LINES_CANCELED };
