import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { vietnamDay } from "../vietnam-day";
import { cancelUnpaidWorkflow } from "../workflows/payment/cancel-unpaid";
import { findUnpaidOrders } from "../workflows/payment/find-unpaid-orders";
import { transferDeadline, transferWithinHours } from "../workflows/payment/transfer-deadline";

/** Gives goods back to the shelf when their transfer has not come in time. */
export default async function cancelUnpaidOrders(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const now = new Date();
  const deadline = transferDeadline(now, transferWithinHours(vietnamDay(now)));
  for (const { id, code } of await findUnpaidOrders(container, deadline)) {
    try {
      await cancelUnpaidWorkflow(container).run({ input: { order_id: id, code } });
      logger.info(`Order ${code} was cancelled: its transfer did not come in time.`);
    } catch (error) {
      // One order that cannot be cancelled must not keep the goods of the others.
      logger.error(
        `Order ${code} could not be cancelled`,
        error instanceof Error ? error : new Error(String(error)),
      );
    }
  }
}

export const config = { name: "cancel-unpaid-orders", schedule: "*/10 * * * *" };
