import { model } from "@medusajs/framework/utils";
import { legalForms } from "../../../contracts/catalogue";
import { producerOrderStatuses } from "../../../contracts/order";
import { ProducerOrderLine } from "./producer-order-line";

/** The lines of one core order that one producer ships. */
export const ProducerOrder = model
  .define("producer_order", {
    id: model.id({ prefix: "porder" }).primaryKey(),
    /** The core order's code and the part's number: `BK-7F3K9Q-1`. */
    code: model.text().unique(),
    order_id: model.text(),
    producer_id: model.text(),
    status: model.enum([...producerOrderStatuses]).default("placed"),
    /** The form the producer had that day; what the law withholds follows from it. */
    legal_form: model.enum([...legalForms]).nullable(),
    item_total_vnd: model.number(),
    shipping_total_vnd: model.number(),
    /** The fee of a part of which nothing is sent. */
    canceled_shipping_vnd: model.number().default(0),
    confirmed_at: model.dateTime().nullable(),
    shipped_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    carrier: model.text().nullable(),
    tracking_code: model.text().nullable(),
    lines: model.hasMany(() => ProducerOrderLine, { mappedBy: "producer_order" }),
  })
  .indexes([
    { on: ["order_id", "producer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["producer_id", "status"] },
  ])
  .cascades({ delete: ["lines"] });
