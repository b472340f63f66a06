import { model } from "@medusajs/framework/utils";
import { entryResults, roundCaseTypes } from "../../../contracts/evaluation-round";
import { EvaluationRound } from "./evaluation-round";

/** One product in a round, and what the council found. */
export const RoundEntry = model
  .define("round_entry", {
    id: model.id({ prefix: "rentry" }).primaryKey(),
    round: model.belongsTo(() => EvaluationRound, { mappedBy: "entries" }),
    /** Its place in the round, from 1; one that is withdrawn leaves a gap. */
    entry_number: model.number(),
    /** Both null for a product of earlier years that is not on the market. */
    product_id: model.text().nullable(),
    producer_id: model.text().nullable(),
    /** Names as they were when it was entered. */
    product_name: model.text(),
    holder_name: model.text(),
    case_type: model.enum([...roundCaseTypes]),
    /** Stated only for what is not on the market; otherwise it follows from the product's decisions. */
    star_before: model.number().nullable(),
    result: model.enum([...entryResults]).default("pending"),
    star_rating: model.number().nullable(),
    score_product: model.float().nullable(),
    score_marketing: model.float().nullable(),
    score_quality: model.float().nullable(),
    score_total: model.float().nullable(),
    refusal_reason: model.text().nullable(),
  })
  .indexes([{ on: ["round_id", "product_id"], unique: true, where: "product_id IS NOT NULL" }]);
