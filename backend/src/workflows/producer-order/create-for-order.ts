import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createProducerOrdersStep } from "./steps/create-producer-orders";
import { validateOrderPartsStep } from "./steps/validate-order-parts";

/**
 * A core order is one payment; each producer ships its own part of it. Called while a cart is being
 * completed and, for orders that missed that moment, by the sweeper. Running it twice changes nothing.
 */
export const createForOrderWorkflow = createWorkflow(
  "producer-order-create-for-order",
  (input: { order_id: string }) => {
    const parted = validateOrderPartsStep(input);
    const ids = createProducerOrdersStep(parted);
    return new WorkflowResponse(ids);
  },
);
