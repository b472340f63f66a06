import { createWorkflow, transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, capturePaymentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows";
import { codesIn } from "./judge-notice";
import { paymentLock } from "./payment-lock";
import { judgeBankNoticeStep } from "./steps/judge-bank-notice";
import { settleBankNoticeStep } from "./steps/settle-bank-notice";

export type MatchBankNoticeInput = { notice_id: string; memo: string };

/**
 * Lets arrived money pay the order its memo names. Whatever else may pay or cancel that order waits on the
 * same lock, so the payment is captured once.
 */
export const matchBankNoticeWorkflow = createWorkflow(
  "payment-match-bank-notice",
  (input: WorkflowData<MatchBankNoticeInput>) => {
    const key = transform({ input }, ({ input }) => paymentLock(codesIn(input.memo)[0] ?? input.notice_id));
    acquireLockStep({ key, timeout: 10, ttl: 60 });
    const decision = judgeBankNoticeStep(input.notice_id);
    when("pays-its-order", { decision }, ({ decision }) => decision?.kind === "capture").then(() => {
      const payment = transform({ decision }, ({ decision }) => ({
        payment_id: decision?.kind === "capture" ? decision.payment_id : "",
      }));
      capturePaymentWorkflow.runAsStep({ input: payment });
    });
    settleBankNoticeStep({ notice_id: input.notice_id, decision });
    releaseLockStep({ key });
  },
);
