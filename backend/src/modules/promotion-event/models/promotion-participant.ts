import { model } from "@medusajs/framework/utils";
import { PromotionEvent } from "./promotion-event";

/** A producer that took part in a promotion event. */
export const PromotionParticipant = model
  .define("promotion_participant", {
    id: model.id({ prefix: "ppart" }).primaryKey(),
    producer_id: model.text(),
    promotion_event: model.belongsTo(() => PromotionEvent, { mappedBy: "participants" }),
  })
  .indexes([{ on: ["promotion_event_id", "producer_id"], unique: true, where: "deleted_at IS NULL" }]);
