import { model } from "@medusajs/framework/utils";
import { payoutAccountStates } from "../../../contracts/payout-account";

/** A bank account that a producer asks to be paid to. What was written stays; a change is a new row. */
export const PayoutAccount = model
  .define("payout_account", {
    id: model.id({ prefix: "paccount" }).primaryKey(),
    producer_id: model.text(),
    bank_name: model.text(),
    account_number: model.text(),
    account_holder: model.text(),
    state: model.enum([...payoutAccountStates]).default("submitted"),
    submitted_on: model.text(),
    submitted_by: model.text(),
    submitted_by_name: model.text(),
    checked_on: model.text().nullable(),
    checked_by_name: model.text().nullable(),
    remark: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id", "state"] }]);
