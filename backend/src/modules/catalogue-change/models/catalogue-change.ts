import { model } from "@medusajs/framework/utils";

/**
 * A product whose public page may have changed. Rows are written by database triggers, in the
 * transaction of the change itself, and deleted once search index and static pages have followed.
 */
export const CatalogueChange = model.define("catalogue_change", {
  id: model.id({ prefix: "cchange" }).primaryKey(),
  entity: model.text(),
  entity_id: model.text(),
});
