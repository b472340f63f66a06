import { Module } from "@medusajs/framework/utils";
import { CertificationService } from "./service";

export { type AllowedDecision, type CheckedDecision, checkDecision } from "./check-decision";
export { checkDecisions } from "./check-decisions";
export { addDays, addMonths, type Day, daysBetween, isDay } from "./day";
export type { DecisionToCheck, EarlierDecision, Refusal } from "./decision";
export type { ImportCommit, ImportCounts, StoredRow } from "./import-store";
export { refuseScores, totalOf } from "./refuse-score";
export { comparedNumber, DUPLICATE_RULE } from "./refuse-twice";
export { type CriteriaSet, criteriaSets } from "./rules/criteria-sets";
export { type DatedRule, ruleOn } from "./rules/dated-rule";
export { criteriaSetOf, tellRules } from "./rules-told";
export type { CertificationService } from "./service";
export { type DatedDecision, type Ending, isTakenBy, type StandingOn, standingOn } from "./standing-on";

export const CERTIFICATION_MODULE = "certification";

export default Module(CERTIFICATION_MODULE, { service: CertificationService });
