import { model } from "@medusajs/framework/utils";

/** One order whose buyer must hear of a recall: by letter, or by telephone where there is no address. */
export const LotRecallNotice = model
  .define("lot_recall_notice", {
    id: model.id({ prefix: "lotrn" }).primaryKey(),
    recall_id: model.text(),
    lot_id: model.text(),
    producer_order_id: model.text(),
    order_id: model.text(),
    /** The buyer gave no address for letters. */
    needs_call: model.boolean().default(false),
    letter_queued_at: model.dateTime().nullable(),
    /** The second letter, once the recall is lifted. */
    lift_letter_queued_at: model.dateTime().nullable(),
    called_at: model.dateTime().nullable(),
    /** The clerk of the office who called. */
    called_by: model.text().nullable(),
    /** Whoever was called about the recall is called again about its end. */
    lift_called_at: model.dateTime().nullable(),
    lift_called_by: model.text().nullable(),
  })
  .indexes([
    { on: ["recall_id", "producer_order_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["lot_id"] },
    { on: ["producer_order_id"] },
  ]);
