import { model } from "@medusajs/framework/utils";
import { writeOffReasons } from "../../../contracts/lot";

/** Pieces of a lot that will never be packed for an order of the market. */
export const LotWriteOff = model
  .define("lot_write_off", {
    id: model.id({ prefix: "lotwo" }).primaryKey(),
    lot_id: model.text(),
    quantity: model.number(),
    reason: model.enum([...writeOffReasons]),
    note: model.text(),
    written_off_on: model.text(),
  })
  .indexes([{ on: ["lot_id"] }]);
