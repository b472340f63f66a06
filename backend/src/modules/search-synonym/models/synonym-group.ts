import { model } from "@medusajs/framework/utils";

/** Words and phrases that mean the same to a shopper, in any order; the office edits them. */
export const SynonymGroup = model.define("synonym_group", {
  id: model.id({ prefix: "syn" }).primaryKey(),
  terms: model.array(),
});
