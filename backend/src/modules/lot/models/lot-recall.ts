import { model } from "@medusajs/framework/utils";

/** A lot is called back, from one day until the office lifts it, if ever. */
export const LotRecall = model
  .define("lot_recall", {
    id: model.id({ prefix: "lotrec" }).primaryKey(),
    lot_id: model.text(),
    /** The first recall of a lot is 1. */
    number: model.number(),
    reason: model.text(),
    /** What whoever has the goods must do. */
    advice: model.text(),
    phone: model.text(),
    recalled_on: model.text(),
    /** What the lot goes back to when the recall is lifted: a closed one is not offered for packing again. */
    state_before: model.enum(["open", "closed"]).default("open"),
    by_office: model.boolean(),
    lifted_on: model.text().nullable(),
    lift_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["lot_id", "number"], unique: true, where: "deleted_at IS NULL" },
    // Two people recalling the same lot at once make one recall.
    { on: ["lot_id"], unique: true, where: "deleted_at IS NULL AND lifted_on IS NULL" },
  ]);
