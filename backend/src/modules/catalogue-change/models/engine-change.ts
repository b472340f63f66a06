import { model } from "@medusajs/framework/utils";

/**
 * What the second search engine has still to be told of a product: its document, or that it is gone.
 * Written in the transaction in which the change is settled, deleted once the engine has confirmed.
 */
export const EngineChange = model.define("engine_change", {
  product_id: model.text().primaryKey(),
  document: model.json().nullable(),
});
