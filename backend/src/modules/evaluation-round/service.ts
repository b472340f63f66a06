import { MedusaService } from "@medusajs/framework/utils";
import { EvaluationRound } from "./models/evaluation-round";
import { RoundEntry } from "./models/round-entry";

export class EvaluationRoundService extends MedusaService({ EvaluationRound, RoundEntry }) {}
