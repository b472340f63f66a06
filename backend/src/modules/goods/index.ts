import { Module } from "@medusajs/framework/utils";
import { GoodsService } from "./service";

export type { LastWriter } from "./last-writers";
export type { OwnGoodsRow } from "./own-goods";
export type { GoodsService } from "./service";
export type { SettingsWrite, VariantSettings } from "./settings";
export type { StandingTiers } from "./tiers";

export const GOODS_MODULE = "goods";

export default Module(GOODS_MODULE, { service: GoodsService });
