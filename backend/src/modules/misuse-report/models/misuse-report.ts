import { model } from "@medusajs/framework/utils";
import { reportKinds, reportStates } from "../../../contracts/misuse-report";

/** Somebody's word that a product or a label says of OCOP what is not true. Who said so lies apart. */
export const MisuseReport = model
  .define("misuse_report", {
    id: model.id({ prefix: "report" }).primaryKey(),
    /** By this the reporter finds it again; see `report-code.ts`. */
    code: model.text().unique(),
    kind: model.enum([...reportKinds]),
    state: model.enum([...reportStates]).default("received"),
    /** The product meant, where it is one of the market's. */
    product_id: model.text().nullable(),
    certification_id: model.text().nullable(),
    product_name: model.text().nullable(),
    province_code: model.text(),
    commune_code: model.text(),
    place: model.text(),
    text: model.text(),
    /** StoredFiles for the office alone. */
    photo_ids: model.json(),
    reported_on: model.text(),
    further_text: model.text().nullable(),
    further_at: model.dateTime().nullable(),
    checking_at: model.dateTime().nullable(),
    answered_at: model.dateTime().nullable(),
    answer: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
    closed_on: model.text().nullable(),
    told_producer_at: model.dateTime().nullable(),
    told_producer_text: model.text().nullable(),
    /** Grows with every move, so that the second of two clerks is told. */
    version: model.number().default(1),
    moved_by: model.text().nullable(),
  })
  .indexes([{ on: ["product_id"] }, { on: ["state"] }, { on: ["closed_on"] }]);
