import { model } from "@medusajs/framework/utils";

/** That a settlement has taken an entry; a unique index keeps each entry to one settlement. */
export const SettlementEntry = model
  .define("settlement_entry", {
    id: model.id({ prefix: "sentry" }).primaryKey(),
    settlement_id: model.text(),
    ledger_entry_id: model.text(),
  })
  .indexes([
    { on: ["settlement_id"] },
    { on: ["ledger_entry_id"], unique: true, where: "deleted_at IS NULL" },
  ]);
