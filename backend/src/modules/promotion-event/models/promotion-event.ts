import { model } from "@medusajs/framework/utils";
import { promotionKinds } from "../../../contracts/promotion-event";
import { PromotionParticipant } from "./promotion-participant";

/** A fair, a connection meeting or the like, at which holders showed their goods. Days are `YYYY-MM-DD`. */
export const PromotionEvent = model
  .define("promotion_event", {
    id: model.id({ prefix: "pevent" }).primaryKey(),
    kind: model.enum([...promotionKinds]),
    name: model.text(),
    place: model.text(),
    from_on: model.text(),
    to_on: model.text(),
    organiser: model.text().nullable(),
    note: model.text().nullable(),
    source: model.text().nullable(),
    is_demonstration: model.boolean().default(false),
    participants: model.hasMany(() => PromotionParticipant, { mappedBy: "promotion_event" }),
  })
  .indexes([{ on: ["from_on"] }])
  .cascades({ delete: ["participants"] });
