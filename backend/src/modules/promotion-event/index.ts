import { Module } from "@medusajs/framework/utils";
import { PromotionEventService } from "./service";

export { promotionWindow, type SalesOfDay, type Spans, salesAround, spansOf } from "./sales-around";
export type { NewPromotionEvent, PromotionEventService } from "./service";

export const PROMOTION_EVENT_MODULE = "promotionEvent";

export default Module(PROMOTION_EVENT_MODULE, { service: PromotionEventService });
