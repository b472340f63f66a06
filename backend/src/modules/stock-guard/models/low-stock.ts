import { model } from "@medusajs/framework/utils";

/** A time during which a variant is down to its low-stock level; open while `ended_at` is null. */
export const LowStock = model
  .define("low_stock", {
    id: model.id({ prefix: "lowstock" }).primaryKey(),
    producer_id: model.text(),
    variant_id: model.text(),
    /** Pieces that could still be sold when the level was crossed, and the level of that moment. */
    available: model.number(),
    level: model.number(),
    crossed_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["variant_id"], unique: true, where: "ended_at IS NULL AND deleted_at IS NULL" }]);
