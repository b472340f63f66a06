import { model } from "@medusajs/framework/utils";

/**
 * Something on a public page may have changed. Rows are written by database triggers, in the
 * transaction of the change itself, and deleted once the search index has followed.
 */
export const CatalogueChange = model.define("catalogue_change", {
  id: model.id({ prefix: "cchange" }).primaryKey(),
  /** What `entity_id` names: product, product_variant, price_set, inventory_item, producer … */
  entity: model.text(),
  entity_id: model.text(),
  /** How often it was taken up; above one, an earlier try broke off at an unknown point. */
  attempts: model.number().default(0),
  /** Why it could not be followed, and when it is tried again. */
  failure: model.text().nullable(),
  retry_at: model.dateTime().nullable(),
  /** It has been followed, but another index is being built and must hear of it too. */
  followed_at: model.dateTime().nullable(),
});
