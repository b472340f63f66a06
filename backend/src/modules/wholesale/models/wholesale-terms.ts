import { model } from "@medusajs/framework/utils";

/** What makes a core order a wholesale one. */
export const WholesaleTerms = model
  .define("wholesale_terms", {
    id: model.id({ prefix: "wterms" }).primaryKey(),
    order_id: model.text().unique(),
    buyer_id: model.text(),
    buyer_member_id: model.text(),
    po_number: model.text(),
    /** Chosen by the client: one key places one order. */
    idempotency_key: model.text(),
    branch_id: model.text().nullable(),
    wanted_on: model.text().nullable(),
    approved_by_name: model.text().nullable(),
  })
  .indexes([{ on: ["buyer_id", "idempotency_key"], unique: true, where: "deleted_at IS NULL" }]);
