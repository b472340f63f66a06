import { model } from "@medusajs/framework/utils";
import { memberRoles } from "../../../contracts/producer";
import { Producer } from "./producer";

/**
 * A person who may act for one producer. Whoever signs in with this e-mail is this person; she may be a
 * member of several producers.
 */
export const ProducerMember = model
  .define("producer_member", {
    id: model.id({ prefix: "pmember" }).primaryKey(),
    name: model.text(),
    email: model.text(),
    role: model.enum([...memberRoles]),
    is_demonstration: model.boolean().default(false),
    /** When the office last gave this person a new way to sign in. */
    sign_in_renewed_at: model.dateTime().nullable(),
    producer: model.belongsTo(() => Producer, { mappedBy: "members" }),
  })
  .indexes([{ on: ["producer_id", "email"], unique: true }, { on: ["email"] }]);
