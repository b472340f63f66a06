import { Module } from "@medusajs/framework/utils";
import { LotService } from "./service";

export { guardRefusal } from "./guard-refusal";
export { lotCounts, type PieceTotals } from "./lot-counts";
export { isPackable } from "./packable";
export { mayShipWithoutLots } from "./rules/lot-duty";
export type { LotService, NewEvent, NewLot } from "./service";
export { type PackableLot, suggestAllocation } from "./suggest-allocation";

export const LOT_MODULE = "lot";

export default Module(LOT_MODULE, { service: LotService });
