import { Module } from "@medusajs/framework/utils";
import { PriceChangeService } from "./service";

export type { BasePrice, PriceWrite } from "./base-prices";
export type { PlanWrite } from "./price-plans";
export type { PriceChangeService } from "./service";

export const PRICE_CHANGE_MODULE = "priceChange";

export default Module(PRICE_CHANGE_MODULE, { service: PriceChangeService });
