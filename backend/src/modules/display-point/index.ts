import { Module } from "@medusajs/framework/utils";
import { DisplayPointService } from "./service";

export { knownDisplayPoints } from "./known-points";
export type { DisplayPointService } from "./service";

export const DISPLAY_POINT_MODULE = "displayPoint";

export default Module(DISPLAY_POINT_MODULE, { service: DisplayPointService });
