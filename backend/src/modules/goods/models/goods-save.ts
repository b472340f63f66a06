import { model } from "@medusajs/framework/utils";

/** One saving of a producer's table: its key is used once, so that a repeated request is answered, not done. */
export const GoodsSave = model
  .define("goods_save", {
    id: model.id({ prefix: "gsave" }).primaryKey(),
    producer_id: model.text(),
    member_id: model.text(),
    key: model.text(),
    /** Of what was asked: another request under the same key is refused. */
    digest: model.text(),
    /** What was answered. */
    answer: model.json(),
  })
  .indexes([{ on: ["producer_id", "key"], unique: true }]);
