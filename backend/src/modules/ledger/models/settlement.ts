import { model } from "@medusajs/framework/utils";
import { settlementStates } from "../../../contracts/ledger";

/** What the operator pays one producer at once: every entry up to a day that no settlement had taken. */
export const Settlement = model
  .define("settlement", {
    id: model.id({ prefix: "settlement" }).primaryKey(),
    /** `QT-2611-0001`: year and month of opening, and a number that is never given twice. */
    code: model.text(),
    producer_id: model.text(),
    up_to_on: model.text(),
    state: model.enum([...settlementStates]).default("open"),
    amount_vnd: model.number(),
    opened_on: model.text(),
    opened_by: model.text().nullable(),
    opened_by_name: model.text().nullable(),
    approved_on: model.text().nullable(),
    approved_by_name: model.text().nullable(),
    paid_on: model.text().nullable(),
    paid_by_name: model.text().nullable(),
    /** Where the money went, as the account stood that day. */
    bank_name: model.text().nullable(),
    account_number: model.text().nullable(),
    account_holder: model.text().nullable(),
    /** The bank's own number of the transfer. */
    reference: model.text().nullable(),
    /** When and why it was called off, or the money came back. */
    ended_on: model.text().nullable(),
    end_reason: model.text().nullable(),
    ended_by_name: model.text().nullable(),
  })
  .indexes([{ on: ["code"], unique: true }, { on: ["producer_id", "state"] }]);
