import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { deleteOldContactsStep } from "./steps/delete-old-contacts";

/** Deletes how reporters can be reached, where the time for which it may be kept is over. */
export const forgetReportContactsWorkflow = createWorkflow(
  "misuse-report-forget-contacts",
  (input: { today: string }) => {
    const count = deleteOldContactsStep(input);
    return new WorkflowResponse({ count });
  },
);
