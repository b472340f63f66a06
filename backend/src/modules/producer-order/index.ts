import { Module } from "@medusajs/framework/utils";
import { ProducerOrderService } from "./service";

export { type LineCut, leavesNothing, openPieces, priceCuts, type StandingLine } from "./cancel-lines";
export { type ProducerOrderVerb, transition } from "./transitions";
export type { LockedPart } from "./write-cancellation";
export type { ProducerOrderService };
export const PRODUCER_ORDER_MODULE = "producerOrder";

export default Module(PRODUCER_ORDER_MODULE, { service: ProducerOrderService });
