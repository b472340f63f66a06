import { model } from "@medusajs/framework/utils";

/** A retail price that takes the place of the present one on a day; open until applied or called off. */
export const PricePlan = model
  .define("price_plan", {
    id: model.id({ prefix: "pplan" }).primaryKey(),
    producer_id: model.text(),
    variant_id: model.text(),
    member_id: model.text(),
    price_vnd: model.number(),
    /** `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
    starts_on: model.text(),
    applied_at: model.dateTime().nullable(),
    canceled_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["variant_id"],
      unique: true,
      where: "applied_at IS NULL AND canceled_at IS NULL AND deleted_at IS NULL",
    },
  ]);
