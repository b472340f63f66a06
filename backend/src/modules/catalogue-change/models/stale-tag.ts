import { model } from "@medusajs/framework/utils";

/** A cache tag of the storefront that it has still to be told about. */
export const StaleTag = model.define("stale_tag", {
  tag: model.text().primaryKey(),
});
