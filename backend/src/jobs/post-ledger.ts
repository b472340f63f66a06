import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { SWEEP_SCHEDULE } from "../sweep-schedule";
import { findUnposted, findUnshared } from "../workflows/ledger/find-work";
import { postOrdersWorkflow } from "../workflows/ledger/post-orders";
import { shareRefundWorkflow } from "../workflows/ledger/share-refund";

/**
 * Posts what orders have earned and given back. The ledger follows from the rows alone: what wakes it earlier
 * may be lost. Several processes may run it at once.
 */
export default async function postLedger(container: MedusaContainer): Promise<void> {
  for (const order_id of await findUnshared(container)) {
    await attempt(container, order_id, () => shareRefundWorkflow(container).run({ input: { order_id } }));
  }
  for (const order_id of await findUnposted(container)) {
    await attempt(container, order_id, () =>
      postOrdersWorkflow(container).run({ input: { order_ids: [order_id] } }),
    );
  }
}

/** One order that cannot be posted must not keep the others waiting; it is tried again in a minute. */
async function attempt(
  container: MedusaContainer,
  orderId: string,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(
      `The money of order ${orderId} could not be posted`,
      error instanceof Error ? error : new Error(String(error)),
    );
  }
}

export const config = { name: "post-ledger", schedule: SWEEP_SCHEDULE };
