import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { z } from "zod";
import type { promotionEventSchema } from "../../../contracts/promotion-event";
import { FieldRefusal } from "../../../field-refusal";
import { isDay } from "../../../modules/certification";
import { PRODUCER_MODULE, type ProducerService } from "../../../modules/producer";
import { PROMOTION_EVENT_MODULE, type PromotionEventService } from "../../../modules/promotion-event";
import { requireSeen } from "../../require-seen";

export type PromotionEventDraft = z.output<typeof promotionEventSchema> & {
  /** Of the event that is changed; a new one has none. */
  id?: string;
  is_demonstration?: boolean;
};

/**
 * An event has days that exist, the last not before the first, and participants that exist.
 * @throws FieldRefusal naming the field; MedusaError not_found for an unknown event, conflict for one
 * that a colleague has changed meanwhile
 */
export const validatePromotionEventStep = createStep(
  "validate-promotion-event",
  async ({ seen_at, ...draft }: PromotionEventDraft, { container }) => {
    const fields = dayFaults(draft);
    if (Object.keys(fields).length > 0) throw new FieldRefusal(fields, "event_days");
    if (draft.id !== undefined) {
      const service = container.resolve<PromotionEventService>(PROMOTION_EVENT_MODULE);
      const [known] = await service.listPromotionEvents({ id: draft.id }, { take: 1 });
      if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy sự kiện này.");
      requireSeen(known, seen_at);
    }
    const producer_ids = [...new Set(draft.producer_ids)];
    await requireProducers(container, producer_ids);
    return new StepResponse({ ...draft, producer_ids });
  },
);

function dayFaults({ from_on, to_on }: PromotionEventDraft): Record<string, string> {
  const missing = "Ngày này không có trong lịch.";
  return {
    ...(isDay(from_on) ? {} : { from_on: missing }),
    ...(isDay(to_on) ? {} : { to_on: missing }),
    ...(isDay(from_on) && isDay(to_on) && to_on < from_on
      ? { to_on: "Ngày kết thúc phải từ ngày bắt đầu trở đi." }
      : {}),
  };
}

async function requireProducers(container: MedusaContainer, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const service = container.resolve<ProducerService>(PRODUCER_MODULE);
  const known = await service.listProducers({ id: ids }, { select: ["id"] });
  if (known.length < ids.length) {
    const message = "Có chủ thể không còn trong danh sách. Hãy tải lại trang rồi chọn lại.";
    throw new FieldRefusal({ producer_ids: message }, "unknown_producer");
  }
}
