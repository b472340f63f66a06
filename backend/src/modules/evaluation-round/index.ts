import { Module } from "@medusajs/framework/utils";
import { EvaluationRoundService } from "./service";

export { countEntries, roundState } from "./count-entries";
export type { EvaluationRoundService } from "./service";
export { summarise } from "./summarise";

export const EVALUATION_ROUND_MODULE = "evaluationRound";

export default Module(EVALUATION_ROUND_MODULE, { service: EvaluationRoundService });
