import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { SWEEP_SCHEDULE } from "../sweep-schedule";
import { settleCreatedOrderWorkflow } from "../workflows/order/settle-created-order";
import { findMissedOrders, type MissedOrder } from "../workflows/producer-order/find-missed-orders";

/**
 * Repairs orders whose completion broke off: gives sound ones their ProducerOrders, and cancels those
 * that never got a payment or their goods. Several processes may sweep at once: each order is locked.
 */
export default async function sweepMissedOrders(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const order of await findMissedOrders(container)) {
    try {
      const outcome = await repair(container, order);
      if (outcome) logger.warn(`Order ${order.id} had missed its ProducerOrders: ${outcome}.`);
    } catch (error) {
      // One broken order must not keep the others waiting; it is tried again in a minute.
      logger.error(
        `Order ${order.id} could not be repaired`,
        error instanceof Error ? error : new Error(String(error)),
      );
    }
  }
}

async function repair(container: MedusaContainer, order: MissedOrder): Promise<string | null> {
  if (order.is_sound) {
    await settleCreatedOrderWorkflow(container).run({
      input: { order_id: order.id, cart_id: order.cart_id },
    });
    return "they were made";
  }
  if (!order.is_ruin) return null;
  await cancelOrderWorkflow(container).run({ input: { order_id: order.id } });
  return "it lacks its payment or its goods and was cancelled";
}

export const config = { name: "sweep-missed-orders", schedule: SWEEP_SCHEDULE };
