import { model } from "@medusajs/framework/utils";

/** A letter to be sent: written in the database first, handed to the post after, tried again when that fails. */
export const Mail = model
  .define("mail", {
    id: model.id({ prefix: "mail" }).primaryKey(),
    /** What the letter is about and to whom: the same key is never written twice. */
    key: model.text().unique(),
    to: model.text(),
    subject: model.text(),
    html: model.text(),
    text: model.text(),
    status: model.enum(["queued", "sent", "given_up"]).default("queued"),
    attempts: model.number().default(0),
    next_try_at: model.dateTime(),
    sent_at: model.dateTime().nullable(),
    remark: model.text().nullable(),
  })
  .indexes([{ on: ["status", "next_try_at"] }]);
