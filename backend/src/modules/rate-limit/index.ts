import { Module } from "@medusajs/framework/utils";
import { RateLimitService } from "./service";

export type { LimitName } from "./limits";
export type { RateLimitService } from "./service";

export const RATE_LIMIT_MODULE = "rateLimit";

export default Module(RATE_LIMIT_MODULE, { service: RateLimitService });
