import { model } from "@medusajs/framework/utils";

/** Pieces of one line that a Cancellation takes away, and what the buyer had been asked for them. */
export const CanceledLine = model
  .define("canceled_line", {
    id: model.id({ prefix: "cline" }).primaryKey(),
    cancellation_id: model.text(),
    line_item_id: model.text(),
    quantity: model.number(),
    amount_vnd: model.number(),
  })
  .indexes([{ on: ["cancellation_id"] }]);
