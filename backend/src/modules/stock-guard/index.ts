import { Module } from "@medusajs/framework/utils";
import { StockGuardService } from "./service";

export type { ChangeStockInput } from "./change-stocks";
export type { ShelfLevel } from "./note-crossings";
export type { StockGuardService } from "./service";
export type { ShelfState, StockDecision } from "./stock-change";
export { stockRefusal } from "./stock-refusal";

export const STOCK_GUARD_MODULE = "stockGuard";

export default Module(STOCK_GUARD_MODULE, { service: StockGuardService });
