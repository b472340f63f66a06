import { model } from "@medusajs/framework/utils";
import { spendingPeriods } from "../../../contracts/buyer";
import { buyerRoles } from "../../../contracts/wholesale";
import { Buyer } from "./buyer";

/** What one person may do for one buyer; she signs in as a core customer and may act for several. */
export const BuyerMember = model
  .define("buyer_member", {
    id: model.id({ prefix: "bmember" }).primaryKey(),
    customer_id: model.text(),
    name: model.text(),
    email: model.text(),
    role: model.enum([...buyerRoles]),
    /** What she may order in a period altogether, đồng; null has no limit. */
    spending_limit_vnd: model.number().nullable(),
    spending_period: model.enum([...spendingPeriods]).nullable(),
    buyer: model.belongsTo(() => Buyer, { mappedBy: "members" }),
  })
  .indexes([
    { on: ["buyer_id", "customer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["customer_id"] },
  ]);
