import { createWorkflow, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { findDuePapersStep } from "./steps/find-due-papers";
import { tellProducerWorkflow } from "./tell-producer";

/** Tells producers of papers whose last day is 90 or 30 days away or has come, each once. */
export const announcePaperExpiriesWorkflow = createWorkflow(
  "producer-announce-paper-expiries",
  (input: WorkflowData<{ today: string }>) => {
    const due = findDuePapersStep(input.today);
    when({ due }, ({ due }) => due.notices.length > 0).then(() => {
      tellProducerWorkflow.runAsStep({ input: due });
    });
  },
);
