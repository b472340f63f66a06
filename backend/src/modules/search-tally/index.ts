import { Module } from "@medusajs/framework/utils";
import { SearchTallyService } from "./service";

export { isKept, KEEP_COMMON_DAYS, KEEP_RARE_DAYS, tallyText } from "./kept-text";
export type { SearchTallyService, TallyCount } from "./service";
export { TallyBatch } from "./tally-batch";

export const SEARCH_TALLY_MODULE = "searchTally";

export default Module(SEARCH_TALLY_MODULE, { service: SearchTallyService });
