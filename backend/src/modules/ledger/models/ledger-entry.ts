import { model } from "@medusajs/framework/utils";
import { ledgerKinds } from "../../../contracts/ledger";

/**
 * One movement of money between the operator and a producer; plus is the producer's. Only ever added. Amounts
 * are `bigint` columns, which the driver hands out as text: `service.ts` reads them as numbers.
 */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "lentry" }).primaryKey(),
    /** What it is the effect of: the same effect is never posted twice. */
    key: model.text(),
    producer_id: model.text(),
    kind: model.enum([...ledgerKinds]),
    amount_vnd: model.number(),
    effective_on: model.text(),
    at: model.dateTime(),
    order_id: model.text().nullable(),
    producer_order_id: model.text().nullable(),
    producer_order_code: model.text().nullable(),
    line_item_id: model.text().nullable(),
    refund_share_id: model.text().nullable(),
    /** Of a payout: the settlement that it pays, or that came back. */
    settlement_id: model.text().nullable(),
    base_vnd: model.number().nullable(),
    /** Hundredths of a percent. */
    rate_bp: model.number().nullable(),
    words: model.text(),
  })
  .indexes([
    { on: ["key"], unique: true },
    { on: ["producer_id", "effective_on"] },
    { on: ["producer_order_id"] },
    { on: ["order_id"] },
  ]);
