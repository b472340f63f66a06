import { model } from "@medusajs/framework/utils";
import { buyerRoles } from "../../../contracts/wholesale";
import { Buyer } from "./buyer";

/** A person who may act for one buyer; signs in as a core customer. */
export const BuyerMember = model.define("buyer_member", {
  id: model.id({ prefix: "bmember" }).primaryKey(),
  customer_id: model.text().unique(),
  name: model.text(),
  email: model.text(),
  role: model.enum([...buyerRoles]),
  buyer: model.belongsTo(() => Buyer, { mappedBy: "members" }),
});
