import { model } from "@medusajs/framework/utils";

/**
 * A buyer's order on its way: written before its cart is completed, so that the order cannot come into
 * being without its terms, and so that a second try with the same key finds the first.
 */
export const WholesalePlacement = model
  .define("wholesale_placement", {
    id: model.id({ prefix: "wplace" }).primaryKey(),
    cart_id: model.text().unique(),
    buyer_id: model.text(),
    buyer_member_id: model.text(),
    po_number: model.text(),
    /** Chosen by the client: one key places one order. */
    idempotency_key: model.text(),
    /** What it reserves of the member's limit, until its order is canceled. */
    total_vnd: model.number().default(0),
    placed_at: model.dateTime(),
    branch_id: model.text().nullable(),
    wanted_on: model.text().nullable(),
    approved_by_name: model.text().nullable(),
    released_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["buyer_id", "idempotency_key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["buyer_id", "placed_at"] },
  ]);
