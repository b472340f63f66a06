import { model } from "@medusajs/framework/utils";
import { refundReasons } from "../../../contracts/ledger";

/**
 * What of a bill is a producer's no longer: a line or parcel cancelled, brought back, or refunded. Only ever
 * added; `number` counts within the order, so that what each one does never depends on a later one.
 */
export const RefundShare = model
  .define("refund_share", {
    id: model.id({ prefix: "rshare" }).primaryKey(),
    key: model.text(),
    order_id: model.text(),
    /** Null is what the operator bears itself. */
    producer_order_id: model.text().nullable(),
    /** Null is the parcel. */
    line_item_id: model.text().nullable(),
    number: model.number(),
    amount_vnd: model.number(),
    /** Whether the buyer had paid it and got it back; false is never asked for. */
    is_paid_back: model.boolean(),
    reason: model.enum([...refundReasons]),
    at: model.dateTime(),
  })
  .indexes([
    { on: ["key"], unique: true },
    { on: ["order_id", "number"], unique: true },
    { on: ["producer_order_id"] },
  ]);
