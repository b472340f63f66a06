import { model } from "@medusajs/framework/utils";
import { listingStates } from "../../../contracts/listing";

/**
 * What a producer proposes that a product's page should say. The page itself is the approved version;
 * approved rows stay as they are, so that what it said before is known.
 */
export const ListingVersion = model
  .define("listing_version", {
    id: model.id({ prefix: "listv" }).primaryKey(),
    product_id: model.text(),
    producer_id: model.text(),
    state: model.enum([...listingStates]).default("draft"),
    content: model.json(),
    /** The page as it stood when the proposal was begun; approved only while it still stands so. */
    base: model.json(),
    remarks: model.text().nullable(),
    saved_by: model.text(),
    submitted_at: model.dateTime().nullable(),
    submitted_by: model.text().nullable(),
    reviewed_at: model.dateTime().nullable(),
    reviewed_by: model.text().nullable(),
    /** Grows with every write, so that the second of two people is told. */
    version: model.number().default(1),
  })
  .indexes([
    { on: ["producer_id"] },
    { on: ["state"] },
    // One proposal at a time for each product, whoever tries at once.
    { on: ["product_id"], unique: true, where: "state <> 'approved' AND deleted_at IS NULL" },
  ]);
