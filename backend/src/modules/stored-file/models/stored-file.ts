import { model } from "@medusajs/framework/utils";
import { fileAudiences, fileKinds } from "../../../contracts/file";

/**
 * What is kept as evidence: decisions, papers, test results, photographs. The bytes lie in the column
 * `content` beside these, which is read and written by the service alone.
 */
export const StoredFile = model
  .define("stored_file", {
    id: model.id({ prefix: "file" }).primaryKey(),
    name: model.text(),
    kind: model.enum([...fileKinds]),
    size_bytes: model.number(),
    sha256: model.text(),
    /** Who may read it: everybody, or the office and the producer it belongs to. */
    audience: model.enum([...fileAudiences]),
    producer_id: model.text().nullable(),
  })
  .indexes([{ on: ["producer_id"] }]);
