import { model } from "@medusajs/framework/utils";

/** Where goods for a buyer are delivered. A closed one stays, because orders name it. */
export const BuyerBranch = model
  .define("buyer_branch", {
    id: model.id({ prefix: "branch" }).primaryKey(),
    name: model.text(),
    province_code: model.text(),
    province_name: model.text(),
    commune_code: model.text(),
    commune_name: model.text(),
    street: model.text(),
    receiving_hours: model.text(),
    contact_name: model.text(),
    contact_phone: model.text(),
    buyer_id: model.text(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["buyer_id", "name"], unique: true, where: "deleted_at IS NULL AND closed_at IS NULL" }]);
