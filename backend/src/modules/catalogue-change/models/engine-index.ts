import { model } from "@medusajs/framework/utils";

/** The index that a second search engine keeps, as it was last built. */
export const EngineIndex = model.define("engine_index", {
  engine: model.text().primaryKey(),
  /** Where the engine was, and by which definition it was built; null while there is no whole index. */
  built_as: model.text().nullable(),
  built_at: model.dateTime().nullable(),
  /** Somebody wants it built anew. */
  wanted_at: model.dateTime().nullable(),
});
