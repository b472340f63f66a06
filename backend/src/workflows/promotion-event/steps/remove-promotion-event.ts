import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PROMOTION_EVENT_MODULE, type PromotionEventService } from "../../../modules/promotion-event";

/** @throws MedusaError not_found */
export const validatePromotionEventKnownStep = createStep(
  "validate-promotion-event-known",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve<PromotionEventService>(PROMOTION_EVENT_MODULE);
    const [known] = await service.listPromotionEvents({ id }, { take: 1 });
    if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy sự kiện này.");
    return new StepResponse(id);
  },
);

/** The event is kept as deleted, with who took part; undone, it is there again. */
export const removePromotionEventStep = createStep(
  "remove-promotion-event",
  async (id: string, { container }) => {
    const service = container.resolve<PromotionEventService>(PROMOTION_EVENT_MODULE);
    await service.softDeletePromotionEvents(id);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<PromotionEventService>(PROMOTION_EVENT_MODULE).restorePromotionEvents(id);
  },
);
