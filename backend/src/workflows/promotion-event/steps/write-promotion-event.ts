import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PROMOTION_EVENT_MODULE, type PromotionEventService } from "../../../modules/promotion-event";
import type { PromotionEventDraft } from "./validate-promotion-event";

export const holdPromotionEventStep = createStep(
  "hold-promotion-event",
  async ({ id: _, producer_ids, is_demonstration = false, ...event }: PromotionEventDraft, { container }) => {
    const service = container.resolve<PromotionEventService>(PROMOTION_EVENT_MODULE);
    const id = await service.hold({ ...event, is_demonstration }, producer_ids);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<PromotionEventService>(PROMOTION_EVENT_MODULE).deletePromotionEvents(id);
  },
);

/** The only step that writes: what fails in it leaves the event as it was. */
export const changePromotionEventStep = createStep(
  "change-promotion-event",
  async ({ id = "", producer_ids, ...event }: PromotionEventDraft, { container }) => {
    const service = container.resolve<PromotionEventService>(PROMOTION_EVENT_MODULE);
    await service.change(id, event, producer_ids);
    return new StepResponse(id);
  },
);
