import { model } from "@medusajs/framework/utils";

/** One change of a variant's retail price, đồng. Rows are only ever added. */
export const PriceChange = model
  .define("price_change", {
    id: model.id({ prefix: "pchange" }).primaryKey(),
    producer_id: model.text(),
    variant_id: model.text(),
    member_id: model.text(),
    price_before_vnd: model.number().nullable(),
    price_after_vnd: model.number(),
    /** The day it had been planned for; null for a price that was set at once. */
    planned_for: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id", "variant_id"] }]);
