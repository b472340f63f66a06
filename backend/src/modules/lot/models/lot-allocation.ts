import { model } from "@medusajs/framework/utils";

/** One step forward: pieces of a lot that went into one line of a ProducerOrder. */
export const LotAllocation = model
  .define("lot_allocation", {
    id: model.id({ prefix: "lotal" }).primaryKey(),
    lot_id: model.text(),
    producer_order_id: model.text(),
    order_id: model.text(),
    line_item_id: model.text(),
    quantity: model.number(),
    packed_on: model.text(),
    /** Written down after the parcel had left: then a closed or recalled lot may be named, too. */
    is_late: model.boolean().default(false),
  })
  .indexes([
    { on: ["lot_id", "line_item_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["producer_order_id"] },
    { on: ["order_id"] },
  ]);
