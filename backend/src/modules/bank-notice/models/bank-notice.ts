import { model } from "@medusajs/framework/utils";

/** Money that the bank says has arrived: written first, matched to an order after. */
export const BankNotice = model
  .define("bank_notice", {
    id: model.id({ prefix: "bnotice" }).primaryKey(),
    /** The bank's own id: a repeated notice is the same notice. */
    external_id: model.text().unique(),
    amount_vnd: model.number(),
    memo: model.text(),
    received_at: model.dateTime(),
    status: model.enum(["received", "matched", "unmatched"]).default("received"),
    /** Why it could not be matched, for the operator. */
    remark: model.text().nullable(),
    order_id: model.text().nullable(),
  })
  .indexes([{ on: ["status"] }]);
