import { Module } from "@medusajs/framework/utils";
import { LotService } from "./service";

export { lotCounts, type PieceTotals } from "./lot-counts";
export type { LotService } from "./service";

export const LOT_MODULE = "lot";

export default Module(LOT_MODULE, { service: LotService });
