import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { RecordCertification } from "../../../contracts/certification";
import { DUPLICATE_RULE } from "../../../modules/certification";
import { judgeDecisions } from "../judge-decisions";
import { type BatchOrigin, type NewCertification, toNewCertification } from "../new-certification";
import { refusalOf } from "../refusal-of";

export type DecisionsInput = BatchOrigin & { decisions: RecordCertification[]; today: string };

const NAMED_AT_MOST = 5;

/**
 * Judges a batch once more, under the locks of its products: what was new a moment ago may be on record now.
 * @throws FieldRefusal with fields `decisions.<index>.<field>`; MedusaError 409 naming the numbers that
 * are on record already, 404 for an unknown product, producer or document
 */
export const validateDecisionsStep = createStep(
  "validate-decisions",
  async ({ decisions, today, ...origin }: DecisionsInput, { container }) => {
    if (decisions.length === 0) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Không có quyết định nào để ghi.");
    }
    const judged = await judgeDecisions(container, decisions, today);
    const rows: NewCertification[] = [];
    const refusals = decisions.flatMap((decision, index) => {
      const answer = judged[index];
      if (answer?.ok) rows.push(toNewCertification(decision, answer, origin));
      if (!answer || answer.ok) return [];
      return answer.refusals.map((row) => ({ ...row, field: `decisions.${index}.${row.field}` }));
    });
    if (refusals.length > 0) throw inWords(refusals);
    return new StepResponse(rows);
  },
);

function inWords(refusals: Parameters<typeof refusalOf>[0]): MedusaError {
  const twice = refusals.filter((row) => row.rule === DUPLICATE_RULE);
  if (twice.length === 0) return refusalOf(refusals);
  const more = twice.length > NAMED_AT_MOST ? ` Và ${twice.length - NAMED_AT_MOST} dòng khác.` : "";
  const said = twice.slice(0, NAMED_AT_MOST).map((row) => row.message);
  const message = `Chưa ghi dòng nào. ${said.join(" ")}${more}`;
  return new MedusaError(MedusaError.Types.CONFLICT, message, DUPLICATE_RULE);
}
