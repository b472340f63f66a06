import { model } from "@medusajs/framework/utils";
import { issuerLevels } from "../../../contracts/certification";
import { RoundEntry } from "./round-entry";

/** One sitting of the council that evaluates products. Whether it is decided follows from its entries. */
export const EvaluationRound = model
  .define("evaluation_round", {
    id: model.id({ prefix: "eround" }).primaryKey(),
    name: model.text(),
    year: model.number(),
    issuer_level: model.enum([...issuerLevels]),
    /** The day, `YYYY-MM-DD`, whose criteria set is used. */
    opened_on: model.text(),
    note: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
    is_demonstration: model.boolean().default(false),
    entries: model.hasMany(() => RoundEntry, { mappedBy: "round" }),
  })
  .cascades({ delete: ["entries"] })
  .indexes([{ on: ["year"] }]);
