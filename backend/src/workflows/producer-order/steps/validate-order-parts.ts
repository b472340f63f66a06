import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readPartedOrder } from "../read-order";

/** Splits the order by producer; fails, and with it the order, when a part would be lost. */
export const validateOrderPartsStep = createStep(
  "validate-order-parts",
  async ({ order_id }: { order_id: string }, { container }) =>
    new StepResponse(await readPartedOrder(container, order_id)),
);
