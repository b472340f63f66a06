import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { checkDecision, type DecisionToCheck } from "../../../modules/certification";
import { readOnRecord } from "../read-on-record";
import { refusalOf } from "../refusal-of";
import type { WithdrawnRow } from "./read-withdrawn";

type Input = { row: WithdrawnRow; today: string };

/**
 * A withdrawn decision comes back only if it could be recorded now: what was recorded meanwhile counts.
 * Those taken over from a source without a day were never judged, and need only not be there twice.
 */
export const validateReturnStep = createStep(
  "validate-return",
  async ({ row, today }: Input, { container }) => {
    const onRecord = (await readOnRecord(container, [row.product_id])).get(row.product_id) ?? [];
    if (row.decision_number === null || row.issued_on === null || row.issuer_level === null)
      return new StepResponse(undefined);
    const { decision_number, issued_on, issuer_level } = row;
    const decision: DecisionToCheck = { ...row, decision_number, issued_on, issuer_level };
    const checked = checkDecision(decision, onRecord, today);
    if (!checked.ok) throw refusalOf(checked.refusals);
    return new StepResponse(undefined);
  },
);
