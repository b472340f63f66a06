import { Module } from "@medusajs/framework/utils";
import { LedgerService } from "./service";

export { type Attributed, attributeRefund, type RefundSlot } from "./attribute-refund";
export { type DatedRule, portionOf, rateOn } from "./deduction";
export { type Capture, earnedAt, paidAt } from "./earned-at";
export { type EarnedPart, type PartEntry, partEntries, type Share, type SoldLine } from "./part-entries";
export type { NewEntry } from "./post-entries";
export type { Balance, EntryRow } from "./read-entries";
export type { LedgerService } from "./service";
export { type SettlementVerb, settlementMove } from "./settlement-moves";
export { splitMoney } from "./split-money";
export type { NewShares, ShareRow } from "./write-shares";

export const LEDGER_MODULE = "ledger";

export default Module(LEDGER_MODULE, { service: LedgerService });
