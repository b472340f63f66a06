import { model } from "@medusajs/framework/utils";

/**
 * How a reporter may be reached. A table of its own, which the audit trail does not watch: what must be
 * forgotten may not lie in an append-only record.
 */
export const ReportContact = model.define("report_contact", {
  id: model.id({ prefix: "rcontact" }).primaryKey(),
  report_id: model.text().unique(),
  phone: model.text().nullable(),
  email: model.text().nullable(),
});
