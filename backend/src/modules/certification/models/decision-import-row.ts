import { model } from "@medusajs/framework/utils";
import { importRowStates } from "../../../contracts/decision-import";

/** One row of the file, as it was read, and what was found out about it. */
export const DecisionImportRow = model
  .define("decision_import_row", {
    id: model.id({ prefix: "dimprow" }).primaryKey(),
    import_id: model.text(),
    /** As the spreadsheet program numbers it. */
    row_number: model.number(),
    state: model.enum([...importRowStates]),
    given: model.json(),
    report: model.json(),
    /** Product, holder and decision number without accents, to be searched. */
    words: model.text(),
    /** The decision on record that this row is about; one that it replaces is withdrawn at commit. */
    certification_id: model.text().nullable(),
  })
  .indexes([{ on: ["import_id", "row_number"] }, { on: ["import_id", "state", "row_number"] }]);
