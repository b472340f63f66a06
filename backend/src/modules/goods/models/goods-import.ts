import { model } from "@medusajs/framework/utils";
import { goodsImportStates } from "../../../contracts/goods-import";

/** A spreadsheet of stock and prices: first a dry run with its report, then saved, once. */
export const GoodsImport = model
  .define("goods_import", {
    id: model.id({ prefix: "gimport" }).primaryKey(),
    producer_id: model.text(),
    member_id: model.text(),
    file_name: model.text(),
    /** Of the file's bytes: the same file sent again while its dry run waits is the same import. */
    digest: model.text(),
    state: model.enum([...goodsImportStates]).default("checked"),
    changed_count: model.number(),
    unchanged_count: model.number(),
    refused_count: model.number(),
    saved_count: model.number().nullable(),
    /** Each row as reported, with the cells it would save. */
    rows: model.json(),
    checked_at: model.dateTime(),
    committed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["producer_id", "checked_at"] }]);
