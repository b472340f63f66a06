import { model } from "@medusajs/framework/utils";
import { ProducerOrder } from "./producer-order";

/** What was bought, frozen in the words and the price of that day. */
export const ProducerOrderLine = model.define("producer_order_line", {
  id: model.id({ prefix: "poline" }).primaryKey(),
  line_item_id: model.text().unique(),
  product_id: model.text(),
  variant_id: model.text(),
  title: model.text(),
  variant_title: model.text(),
  sku: model.text(),
  quantity: model.number(),
  /** Pieces that are not sent, and what was asked for them; the line itself stays as it was sold. */
  canceled_quantity: model.number().default(0),
  canceled_vnd: model.number().default(0),
  unit_price_vnd: model.number(),
  /** What the buyer is asked for the line, discounts taken off; null on lines written before it was kept. */
  total_vnd: model.number().nullable(),
  /** The handle of the OCOP product group on that day. */
  product_group: model.text().nullable(),
  producer_order: model.belongsTo(() => ProducerOrder, { mappedBy: "lines" }),
});
