import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { now, today } from "../clock";
import { PRODUCER_ORDER_MODULE, type ProducerOrderService } from "../modules/producer-order";
import { settleCancellationWorkflow } from "../workflows/producer-order/settle-cancellation";

/** Younger ones may be in the hands of the subscriber. */
const GRACE_MS = 20_000;

/** Finishes cancellations whose process died: the card is paid back and the buyer told, each once. */
export default async function settleCancellations(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const before = new Date(now().getTime() - GRACE_MS);
  const open = await container
    .resolve<ProducerOrderService>(PRODUCER_ORDER_MODULE)
    .listCancellations({ settled_at: null, at: { $lt: before } }, { take: 100, order: { at: "ASC" } });
  for (const { id } of open) {
    try {
      await settleCancellationWorkflow(container).run({ input: { cancellation_id: id, today: today() } });
    } catch (error) {
      // One that cannot be finished must not keep the others waiting; it is tried again in a minute.
      const cause = error instanceof Error ? error : new Error(String(error));
      logger.error(`Cancellation ${id} could not be finished`, cause);
    }
  }
}

export const config = { name: "settle-cancellations", schedule: "* * * * *" };
