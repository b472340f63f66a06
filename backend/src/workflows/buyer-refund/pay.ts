import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes } from "../producer-order/order-lock";
import { closeEmptyOrderStep } from "./steps/close-empty-order";
import { sendRefundStep } from "./steps/send-refund";
import { type RefundToPay, validateRefundPaymentStep } from "./steps/validate-refund-payment";

/** What is owed to a buyer is paid: by the card service, or by the office's own transfer or hand. Once. */
export const payRefundWorkflow = createWorkflow("buyer-refund-pay", (input: RefundToPay) => {
  const valid = validateRefundPaymentStep(input);
  const lock = transform({ valid }, ({ valid }) => valid.lock);
  acquireLockStep({ key: lock, ...lockTimes });
  const isNew = sendRefundStep(valid);
  const asked = transform({ input, isNew }, ({ input }) => ({ refund_id: input.id }));
  closeEmptyOrderStep(asked);
  releaseLockStep({ key: lock });
  return new WorkflowResponse(isNew);
});
