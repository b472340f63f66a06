import { model } from "@medusajs/framework/utils";
import { lotEventKinds } from "../../../contracts/lot";
import { Lot } from "./lot";

/** What happened to a lot on a day. Rows are never rewritten: a correction is a further row. */
export const LotEvent = model.define("lot_event", {
  id: model.id({ prefix: "lotev" }).primaryKey(),
  kind: model.enum([...lotEventKinds]),
  happened_on: model.text(),
  place: model.text(),
  commune_code: model.text().nullable(),
  note: model.text(),
  /** A test result or photograph, a public StoredFile. */
  file_id: model.text().nullable(),
  /** The earlier event that this one puts right. */
  corrects_id: model.text().nullable(),
  lot: model.belongsTo(() => Lot, { mappedBy: "events" }),
});
