import { createWorkflow, transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, capturePaymentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows";
import { paymentLock } from "./payment-lock";
import { validateConfirmationStep } from "./steps/validate-confirmation";

export type ConfirmPaymentInput = { order_id: string; code: string; confirmed_by: string };

/** The operator says that the whole amount has arrived. Saying it twice changes nothing. */
export const confirmPaymentWorkflow = createWorkflow(
  "payment-confirm",
  (input: WorkflowData<ConfirmPaymentInput>) => {
    const key = transform({ input }, ({ input }) => paymentLock(input.code));
    acquireLockStep({ key, timeout: 10, ttl: 60 });
    const paymentId = validateConfirmationStep(input.order_id);
    when("not-paid-yet", { paymentId }, ({ paymentId }) => paymentId !== null).then(() => {
      const capture = transform({ input, paymentId }, ({ input, paymentId }) => ({
        payment_id: paymentId ?? "",
        captured_by: input.confirmed_by,
      }));
      capturePaymentWorkflow.runAsStep({ input: capture });
    });
    releaseLockStep({ key });
  },
);
