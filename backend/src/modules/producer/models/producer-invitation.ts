import { model } from "@medusajs/framework/utils";
import { memberRoles } from "../../../contracts/producer";
import { Producer } from "./producer";

/** A person is asked to act for a producer. She becomes a ProducerMember by the link of the letter, once. */
export const ProducerInvitation = model
  .define("producer_invitation", {
    id: model.id({ prefix: "pinvite" }).primaryKey(),
    email: model.text(),
    role: model.enum([...memberRoles]),
    /** Of the newest letter's link; a letter sent again spends the former link. */
    token_hash: model.text().unique(),
    /** The member; null where the office has taken the producer in. */
    invited_by: model.text().nullable(),
    invited_by_name: model.text(),
    expires_at: model.dateTime(),
    sent_count: model.number().default(1),
    accepted_at: model.dateTime().nullable(),
    withdrawn_at: model.dateTime().nullable(),
    producer: model.belongsTo(() => Producer, { mappedBy: "invitations" }),
  })
  .indexes([
    {
      on: ["producer_id", "email"],
      unique: true,
      where: "accepted_at IS NULL AND withdrawn_at IS NULL AND deleted_at IS NULL",
    },
  ]);
