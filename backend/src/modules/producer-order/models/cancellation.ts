import { model } from "@medusajs/framework/utils";
import { cancelReasons } from "../../../contracts/cancellation";

/** One act by which a producer says that goods of its part are not sent. Only ever added. */
export const Cancellation = model
  .define("cancellation", {
    id: model.id({ prefix: "cancel" }).primaryKey(),
    /** What the form called itself: sent twice, it cancels once. */
    key: model.text(),
    order_id: model.text(),
    producer_order_id: model.text(),
    reason: model.enum([...cancelReasons]),
    words: model.text(),
    by_name: model.text(),
    at: model.dateTime(),
    goods_vnd: model.number(),
    shipping_vnd: model.number(),
    /** When the buyer was told and the core order followed; null while that is still to be done. */
    settled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["producer_order_id", "key"], unique: true }, { on: ["order_id"] }]);
