import { model } from "@medusajs/framework/utils";

/** What the office noted for itself about a report. */
export const ReportNote = model
  .define("report_note", {
    id: model.id({ prefix: "rnote" }).primaryKey(),
    report_id: model.text(),
    text: model.text(),
    author_id: model.text(),
  })
  .indexes([{ on: ["report_id"] }]);
