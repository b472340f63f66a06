import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { removePromotionEventStep, validatePromotionEventKnownStep } from "./steps/remove-promotion-event";

/** Takes an event off the record; orders and producers are left as they are. */
export const removePromotionEventWorkflow = createWorkflow(
  "promotion-event-remove",
  (input: WorkflowData<{ id: string }>) => {
    removePromotionEventStep(validatePromotionEventKnownStep(input));
  },
);
