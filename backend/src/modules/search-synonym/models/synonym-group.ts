import { model } from "@medusajs/framework/utils";

/** Words and phrases that mean the same to a shopper; the office edits them. One way: the first leads to the others. */
export const SynonymGroup = model.define("synonym_group", {
  id: model.id({ prefix: "syn" }).primaryKey(),
  terms: model.array(),
  is_one_way: model.boolean().default(false),
});
