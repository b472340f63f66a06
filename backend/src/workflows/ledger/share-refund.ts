import { createWorkflow, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes } from "../producer-order/order-lock";
import { postOrdersWorkflow } from "./post-orders";
import { placeSharesStep } from "./steps/place-shares";
import { validateRefundStep } from "./steps/validate-refund";

/** Splits what was paid back of an order, without a word of what for, among its producers; posts it. */
export const shareRefundWorkflow = createWorkflow(
  "ledger-share-refund",
  (input: WorkflowData<{ order_id: string }>) => {
    const key = transform({ input }, ({ input }) => `refund-share:${input.order_id}`);
    acquireLockStep({ key, ...lockTimes });
    const shares = validateRefundStep(input.order_id);
    placeSharesStep(shares);
    releaseLockStep({ key });
    const orders = transform({ input }, ({ input }) => ({ order_ids: [input.order_id] }));
    postOrdersWorkflow.runAsStep({ input: orders });
  },
);
