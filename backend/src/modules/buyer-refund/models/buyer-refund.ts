import { model } from "@medusajs/framework/utils";
import { buyerRefundStates } from "../../../contracts/cancellation";

/** Money that the operator owes a buyer for goods she does not get, until it is paid back. */
export const BuyerRefund = model
  .define("buyer_refund", {
    id: model.id({ prefix: "brefund" }).primaryKey(),
    /** What it is the effect of: the same is owed once. */
    key: model.text(),
    order_id: model.text(),
    order_code: model.text(),
    payment_id: model.text(),
    provider_id: model.text(),
    amount_vnd: model.number(),
    state: model.enum([...buyerRefundStates]).default("owed"),
    /** What it is for, as the buyer and the office read it. */
    words: model.text(),
    at: model.dateTime(),
    paid_on: model.text().nullable(),
    paid_by_name: model.text().nullable(),
    reference: model.text().nullable(),
  })
  .indexes([{ on: ["key"], unique: true }, { on: ["order_id"] }, { on: ["state", "at"] }]);
