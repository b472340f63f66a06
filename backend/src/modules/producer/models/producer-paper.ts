import { model } from "@medusajs/framework/utils";
import { paperKinds, paperStates } from "../../../contracts/producer-paper";
import { Producer } from "./producer";

/** A paper by which a producer shows that it may do business, or make food. Days are in Asia/Ho_Chi_Minh. */
export const ProducerPaper = model.define("producer_paper", {
  id: model.id({ prefix: "ppaper" }).primaryKey(),
  kind: model.enum([...paperKinds]),
  number: model.text(),
  issued_on: model.text(),
  /** The last day it holds; null where the paper names none. */
  expires_on: model.text().nullable(),
  /** The StoredFile; null for demonstration papers alone. */
  file_id: model.text().nullable(),
  state: model.enum([...paperStates]).default("submitted"),
  remark: model.text().nullable(),
  submitted_on: model.text(),
  checked_by: model.text().nullable(),
  checked_by_name: model.text().nullable(),
  checked_on: model.text().nullable(),
  is_demonstration: model.boolean().default(false),
  producer: model.belongsTo(() => Producer, { mappedBy: "papers" }),
});
