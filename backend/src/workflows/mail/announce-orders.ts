import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { queueOrderLettersStep } from "./steps/queue-order-letters";
import { sendDueLettersStep } from "./steps/send-due-letters";

/** Tells shopper and producers of new orders. Running it again writes to nobody twice. */
export const announceOrdersWorkflow = createWorkflow(
  "mail-announce-orders",
  (input: WorkflowData<{ order_ids: string[] }>) => {
    const queued = queueOrderLettersStep(input.order_ids);
    sendDueLettersStep(queued);
  },
);
