import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { releaseAllocationsStep } from "../lot/steps/release-allocations";
import { cancelProducerOrdersStep } from "./steps/cancel-producer-orders";

/** Cancels the ProducerOrders of a core order that was cancelled, so that nobody packs them. */
export const cancelForOrderWorkflow = createWorkflow(
  "producer-order-cancel-for-order",
  (input: { order_id: string }) => {
    const ids = cancelProducerOrdersStep(input);
    releaseAllocationsStep(input);
    return new WorkflowResponse(ids);
  },
);
