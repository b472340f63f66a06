import { model } from "@medusajs/framework/utils";
import { BuyerMember } from "./buyer-member";

/** A company that buys wholesale: a supermarket or a shop. */
export const Buyer = model
  .define("buyer", {
    id: model.id({ prefix: "buyer" }).primaryKey(),
    name: model.text(),
    tax_code: model.text().unique(),
    /** The customer group whose price lists hold this buyer's tiers. */
    customer_group_id: model.text(),
    is_demonstration: model.boolean().default(false),
    members: model.hasMany(() => BuyerMember, { mappedBy: "buyer" }),
  })
  .cascades({ delete: ["members"] });
