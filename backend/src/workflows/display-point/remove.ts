import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { removeDisplayPointStep, validateDisplayPointKnownStep } from "./steps/remove-display-point";

/** Takes a display point off the list for good. */
export const removeDisplayPointWorkflow = createWorkflow(
  "display-point-remove",
  (input: WorkflowData<{ id: string }>) => {
    removeDisplayPointStep(validateDisplayPointKnownStep(input));
  },
);
