import { model } from "@medusajs/framework/utils";

/** How a variant is sold wholesale: the least quantity, and the step in which it grows. */
export const CasePack = model.define("case_pack", {
  id: model.id({ prefix: "cpack" }).primaryKey(),
  variant_id: model.text().unique(),
  min_quantity: model.number(),
  case_size: model.number(),
});
