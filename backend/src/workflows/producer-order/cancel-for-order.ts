import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { cancelProducerOrdersStep } from "./steps/cancel-producer-orders";

/** Cancels the ProducerOrders of a core order that was cancelled, so that nobody packs them. */
export const cancelForOrderWorkflow = createWorkflow(
  "producer-order-cancel-for-order",
  (input: { order_id: string }) => new WorkflowResponse(cancelProducerOrdersStep(input)),
);
