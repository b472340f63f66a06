import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createForOrderWorkflow } from "../producer-order/create-for-order";
import { recordTermsWorkflow } from "../wholesale/record-terms";

/** Everything an order must have before anybody hears of it: its parts and, for a buyer, its terms. */
export const settleCreatedOrderWorkflow = createWorkflow(
  "order-settle-created",
  (input: { order_id: string; cart_id: string }) => {
    const producerOrderIds = createForOrderWorkflow.runAsStep({ input: { order_id: input.order_id } });
    const termsId = recordTermsWorkflow.runAsStep({ input });
    return new WorkflowResponse({ producerOrderIds, termsId });
  },
);
