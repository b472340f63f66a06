import { model } from "@medusajs/framework/utils";

/** Lines that a buyer orders again and again: `[{ sku, quantity }]`. */
export const BuyerList = model
  .define("buyer_list", {
    id: model.id({ prefix: "blist" }).primaryKey(),
    buyer_id: model.text(),
    name: model.text(),
    lines: model.json(),
    saved_by_name: model.text(),
  })
  .indexes([{ on: ["buyer_id", "name"], unique: true, where: "deleted_at IS NULL" }]);
