import { Module } from "@medusajs/framework/utils";
import { BuyerRefundService } from "./service";

export type { NewBuyerRefund } from "./owe-refund";
export type { BuyerRefundService } from "./service";
export { type OrderStanding, splitRefund } from "./split-refund";
export const BUYER_REFUND_MODULE = "buyerRefund";

export default Module(BUYER_REFUND_MODULE, { service: BuyerRefundService });
