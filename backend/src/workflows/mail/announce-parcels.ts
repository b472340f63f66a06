import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { queueParcelLettersStep } from "./steps/queue-parcel-letters";
import { sendDueLettersStep } from "./steps/send-due-letters";

/** Wakes the sender of letters up; `sweep-letters` brings what it misses. */
export const PARCEL_SHIPPED = "producer-order.shipped";

/** Tells buyers of the parcels of these orders that have left. Running it again writes to nobody twice. */
export const announceParcelsWorkflow = createWorkflow(
  "mail-announce-parcels",
  (input: WorkflowData<{ order_ids: string[] }>) => {
    const queued = queueParcelLettersStep(input.order_ids);
    sendDueLettersStep(queued);
  },
);
