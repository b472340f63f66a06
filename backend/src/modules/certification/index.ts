import { Module } from "@medusajs/framework/utils";
import { CertificationService } from "./service";

export { type CheckedDecision, checkDecision, type Refusal } from "./check-decision";
export { addDays, addMonths, type Day, daysBetween, isDay } from "./day";
export type { CertificationService } from "./service";
export { type DatedDecision, standingOn } from "./standing-on";

export const CERTIFICATION_MODULE = "certification";

export default Module(CERTIFICATION_MODULE, { service: CertificationService });
