import { model } from "@medusajs/framework/utils";
import { hitBuckets } from "../../../contracts/search-tally";

/** How often a text was searched for on a day. Who searched is nowhere. */
export const SearchTally = model
  .define("search_tally", {
    id: model.id({ prefix: "stally" }).primaryKey(),
    searched_on: model.text(),
    q: model.text(),
    hits: model.enum([...hitBuckets]),
    /** Names of the filters that were on, in alphabetical order, with commas between. */
    filters: model.text(),
    count: model.number(),
  })
  .indexes([
    { on: ["searched_on", "q", "hits", "filters"], unique: true, where: "deleted_at IS NULL" },
    { on: ["q"], where: "deleted_at IS NULL" },
  ]);
