import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { type PromotionEventDraft, validatePromotionEventStep } from "./steps/validate-promotion-event";
import { changePromotionEventStep } from "./steps/write-promotion-event";

/** Corrects an event and who took part in it; what a colleague wrote meanwhile stays. */
export const changePromotionEventWorkflow = createWorkflow(
  "promotion-event-change",
  (input: WorkflowData<PromotionEventDraft & { id: string }>) => {
    const key = transform({ input }, ({ input }) => `promotion-event:${input.id}`);
    acquireLockStep({ key, timeout: 10, ttl: 60 });
    const id = changePromotionEventStep(validatePromotionEventStep(input));
    releaseLockStep({ key });
    return new WorkflowResponse({ promotion_event_id: id });
  },
);
