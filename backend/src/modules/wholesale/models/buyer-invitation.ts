import { model } from "@medusajs/framework/utils";
import { buyerRoles } from "../../../contracts/wholesale";

/** An invitation to act for a buyer. Of its token only a hash is kept; one that was used is used up. */
export const BuyerInvitation = model
  .define("buyer_invitation", {
    id: model.id({ prefix: "binvite" }).primaryKey(),
    buyer_id: model.text(),
    email: model.text(),
    role: model.enum([...buyerRoles]),
    token_hash: model.text().unique(),
    invited_by_name: model.text(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["buyer_id", "email"],
      unique: true,
      where: "deleted_at IS NULL AND accepted_at IS NULL AND revoked_at IS NULL",
    },
  ]);
