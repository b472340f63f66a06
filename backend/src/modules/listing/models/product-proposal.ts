import { model } from "@medusajs/framework/utils";
import { listingStates } from "../../../contracts/listing";

/**
 * A product its producer would put on the market. The core knows nothing of it until the office approves
 * it; approved, the row stays as it was and names the product that came of it.
 */
export const ProductProposal = model
  .define("product_proposal", {
    id: model.id({ prefix: "pprop" }).primaryKey(),
    producer_id: model.text(),
    /** Names one request to begin a proposal, so that a repeated one begins no second. */
    request_key: model.text(),
    state: model.enum([...listingStates]).default("draft"),
    content: model.json(),
    remarks: model.text().nullable(),
    /** What the office says of single fields: path → words. */
    field_remarks: model.json().nullable(),
    saved_by: model.text(),
    submitted_at: model.dateTime().nullable(),
    submitted_by: model.text().nullable(),
    reviewed_at: model.dateTime().nullable(),
    reviewed_by: model.text().nullable(),
    product_id: model.text().nullable(),
    /** Grows with every write, so that the second of two people is told. */
    version: model.number().default(1),
  })
  .indexes([{ on: ["producer_id", "request_key"], unique: true }, { on: ["state"] }]);
