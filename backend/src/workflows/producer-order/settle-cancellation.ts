import { createWorkflow } from "@medusajs/framework/workflows-sdk";
import { closeEmptyOrderStep } from "../buyer-refund/steps/close-empty-order";
import { sendDueLettersStep } from "../mail/steps/send-due-letters";
import { queueCancellationLetterStep } from "./steps/queue-cancellation-letter";
import { refundCardStep } from "./steps/refund-card";
import { type CancellationToSettle, settleCancellationStep } from "./steps/settle-cancellation";

/**
 * What follows a cancellation outside of the database: a card is paid back, an order of which nothing is left
 * is closed, the buyer is told. Each is done once, however often it is asked.
 */
export const settleCancellationWorkflow = createWorkflow(
  "producer-order-settle-cancellation",
  (input: CancellationToSettle) => {
    const letters = queueCancellationLetterStep(input);
    refundCardStep(input);
    closeEmptyOrderStep(input);
    settleCancellationStep(input);
    sendDueLettersStep(letters);
  },
);
