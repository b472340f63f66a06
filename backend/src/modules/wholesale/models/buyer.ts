import { model } from "@medusajs/framework/utils";
import { buyerStates } from "../../../contracts/wholesale";
import { BuyerMember } from "./buyer-member";

/** A company that buys wholesale: a supermarket or a shop. `name` is its legal name. */
export const Buyer = model
  .define("buyer", {
    id: model.id({ prefix: "buyer" }).primaryKey(),
    name: model.text(),
    // Unique among those that are not refused: a refused stranger must not keep the company itself out.
    tax_code: model.text(),
    /** The customer group whose price lists hold this buyer's tiers; null until it is approved. */
    customer_group_id: model.text().nullable(),
    is_demonstration: model.boolean().default(false),
    state: model.enum([...buyerStates]).default("applied"),
    state_reason: model.text().nullable(),
    decided_on: model.text().nullable(),
    decided_by_name: model.text().nullable(),
    applied_on: model.text().nullable(),
    province_code: model.text().nullable(),
    province_name: model.text().nullable(),
    commune_code: model.text().nullable(),
    commune_name: model.text().nullable(),
    street: model.text().nullable(),
    contact_name: model.text().nullable(),
    contact_phone: model.text().nullable(),
    /** Orders above it wait for somebody else's approval; null asks nobody. */
    approval_threshold_vnd: model.number().nullable(),
    po_required: model.boolean().default(false),
    members: model.hasMany(() => BuyerMember, { mappedBy: "buyer" }),
  })
  .cascades({ delete: ["members"] })
  .indexes([{ on: ["tax_code"], unique: true, where: "deleted_at IS NULL AND state <> 'refused'" }]);
