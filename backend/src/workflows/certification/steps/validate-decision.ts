import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { RecordCertification } from "../../../contracts/certification";
import { judgeDecisions } from "../judge-decisions";
import { toNewCertification } from "../new-certification";
import { refusalOf } from "../refusal-of";

export type DecisionInput = RecordCertification & { today: string };

/**
 * Holds a decision to the dated rules and fills in what follows from them: criteria set and last day.
 * @throws FieldRefusal naming each field and rule; MedusaError 404 for an unknown product, producer or
 * document, 409 when the product already has this decision
 */
export const validateDecisionStep = createStep(
  "validate-decision",
  async ({ today, ...decision }: DecisionInput, { container }) => {
    const [judged] = await judgeDecisions(container, [decision], today);
    if (!judged?.ok) throw refusalOf(judged?.refusals ?? []);
    return new StepResponse(toNewCertification(decision, judged));
  },
);
