import { model } from "@medusajs/framework/utils";

/** How much of a product was sold lately, so coarsely that a sale rarely changes it; no row is bucket 0. */
export const SalesBucket = model
  .define("sales_bucket", {
    id: model.id({ prefix: "sbucket" }).primaryKey(),
    product_id: model.text(),
    bucket: model.number(),
  })
  .indexes([{ on: ["product_id"], unique: true, where: "deleted_at IS NULL" }]);
