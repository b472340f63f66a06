import { model } from "@medusajs/framework/utils";

/** One comparison of an engine's index with the catalogue, and what it found. */
export const IndexCheck = model.define("index_check", {
  id: model.id({ prefix: "icheck" }).primaryKey(),
  engine: model.text(),
  reason: model.text(),
  /** How many products are sold, how many documents said something else, were missing, were too many. */
  document_count: model.number(),
  changed_count: model.number(),
  missing_count: model.number(),
  surplus_count: model.number(),
  /** Why the index could not be compared: its engine is away. */
  failure: model.text().nullable(),
  started_at: model.dateTime(),
});
