import { model } from "@medusajs/framework/utils";
import { stockReasons } from "../../../contracts/producer";

/**
 * One change of what lies on the shelf; `outside` is written by the database for whatever the desk did not
 * do, with an empty member. Rows are only ever added.
 */
export const StockMovement = model
  .define("stock_movement", {
    id: model.id({ prefix: "smove" }).primaryKey(),
    producer_id: model.text(),
    variant_id: model.text(),
    inventory_item_id: model.text(),
    location_id: model.text(),
    member_id: model.text(),
    kind: model.enum(["adjust", "count", "outside"]),
    reason: model.enum([...stockReasons]),
    stocked_before: model.number(),
    stocked_after: model.number(),
  })
  .indexes([{ on: ["producer_id", "variant_id"] }]);
