import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type PromotionEventDraft, validatePromotionEventStep } from "./steps/validate-promotion-event";
import { holdPromotionEventStep } from "./steps/write-promotion-event";

/** Writes down a fair or a meeting, and which producers took part. */
export const holdPromotionEventWorkflow = createWorkflow(
  "promotion-event-hold",
  (input: WorkflowData<PromotionEventDraft>) => {
    const id = holdPromotionEventStep(validatePromotionEventStep(input));
    return new WorkflowResponse({ promotion_event_id: id });
  },
);
