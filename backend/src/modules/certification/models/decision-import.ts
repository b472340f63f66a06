import { model } from "@medusajs/framework/utils";
import { importStates } from "../../../contracts/decision-import";

/** A spreadsheet of decisions: first a dry run with a report, then on record as a whole, or not at all. */
export const DecisionImport = model.define("decision_import", {
  id: model.id({ prefix: "dimport" }).primaryKey(),
  file_name: model.text(),
  state: model.enum([...importStates]).default("checked"),
  new_count: model.number(),
  changed_count: model.number(),
  unchanged_count: model.number(),
  refused_count: model.number(),
  checked_at: model.dateTime(),
  committed_at: model.dateTime().nullable(),
  undone_at: model.dateTime().nullable(),
  undo_reason: model.text().nullable(),
});
