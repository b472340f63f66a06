import { model } from "@medusajs/framework/utils";
import { deductionKinds } from "../../../contracts/ledger";

/** What the operator keeps, or withholds for the tax office, of sales from a day on, until a later rule. */
export const DeductionRule = model.define("deduction_rule", {
  id: model.id({ prefix: "drule" }).primaryKey(),
  kind: model.enum([...deductionKinds]),
  /** Of commission an OCOP product group's handle, of a tax a legal form; null is everything. */
  applies_to: model.text().nullable(),
  /** Hundredths of a percent. */
  rate_bp: model.number(),
  valid_from: model.text(),
  /** The agreement or the law it stands on. */
  source: model.text(),
  recorded_on: model.text(),
  recorded_by_name: model.text().nullable(),
});
