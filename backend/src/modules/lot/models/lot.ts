import { model } from "@medusajs/framework/utils";
import { lotStates } from "../../../contracts/lot";
import { LotEvent } from "./lot-event";

/** What was made together and is traced together. Days are `YYYY-MM-DD` in Asia/Ho_Chi_Minh. */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    /** As on the label; unique over the whole market. */
    code: model.text().unique(),
    producer_id: model.text(),
    product_id: model.text(),
    variant_id: model.text(),
    made_on: model.text(),
    /** The last day of use; null for goods that have none. */
    use_by_on: model.text().nullable(),
    /** Pieces packed. What is left of them is guarded by the database. */
    quantity: model.number(),
    state: model.enum([...lotStates]).default("open"),
    /** `RawMaterial[]`: one step back. */
    raw_materials: model.json(),
    is_demonstration: model.boolean().default(false),
    events: model.hasMany(() => LotEvent, { mappedBy: "lot" }),
  })
  .indexes([
    { on: ["producer_id", "state"] },
    { on: ["variant_id", "state", "use_by_on"] },
    { on: ["product_id"] },
  ])
  .cascades({ delete: ["events"] });
