import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type PromotionEventDraft, validatePromotionEventStep } from "./steps/validate-promotion-event";
import { changePromotionEventStep } from "./steps/write-promotion-event";

/** Corrects an event and who took part in it. */
export const changePromotionEventWorkflow = createWorkflow(
  "promotion-event-change",
  (input: WorkflowData<PromotionEventDraft & { id: string }>) => {
    const id = changePromotionEventStep(validatePromotionEventStep(input));
    return new WorkflowResponse({ promotion_event_id: id });
  },
);
