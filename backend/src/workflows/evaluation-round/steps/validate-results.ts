import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { RecordedResult } from "../../../contracts/evaluation-round";
import { FieldRefusal } from "../../../field-refusal";
import { refuseScores, totalOf } from "../../../modules/certification";
import { changedAt, type EntryRow, type RoundRow, readRound, requireOpen } from "../read-rounds";
import type { EntryChange } from "./update-entries";

export type ResultsInput = { round_id: string; results: RecordedResult[] };

/**
 * Holds points and stars to the criteria of the round's day.
 * @throws FieldRefusal with fields `results.<index>.<field>`; MedusaError 404 for an entry of another round,
 * 409 for one that has its decision or was changed by a colleague since it was read
 */
export const validateResultsStep = createStep(
  "validate-results",
  async ({ round_id, results }: ResultsInput, { container }) => {
    const round = await readRound(container, round_id);
    requireOpen(round);
    const faults: Record<string, string> = {};
    const changes = results.map((result, index) => {
      requireUntouched(entryOf(round, result), result);
      const judged = judge(result, round);
      for (const { field, message } of judged.refusals) {
        const key = `results.${index}.${field}`;
        faults[key] = faults[key] ? `${faults[key]} ${message}` : message;
      }
      return judged.change;
    });
    if (Object.keys(faults).length > 0) throw new FieldRefusal(faults, "criteria");
    return new StepResponse(changes);
  },
);

function entryOf(round: RoundRow, { entry_id }: RecordedResult): EntryRow {
  const entry = round.entries.find((row) => row.id === entry_id);
  if (!entry) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy hồ sơ này trong đợt.");
  return entry;
}

function requireUntouched(entry: EntryRow, { seen_at }: RecordedResult): void {
  if (entry.certification) {
    const message = `“${entry.product_name}” đã có quyết định ${entry.certification.decision_number}. Hãy rút quyết định trước khi sửa kết quả.`;
    throw new MedusaError(MedusaError.Types.CONFLICT, message, "entry_certified");
  }
  if (seen_at === undefined || seen_at === changedAt(entry)) return;
  const message = `Kết quả của “${entry.product_name}” vừa được người khác ghi. Hãy tải lại rồi ghi tiếp.`;
  throw new MedusaError(MedusaError.Types.CONFLICT, message, "entry_changed");
}

function judge(result: RecordedResult, round: RoundRow) {
  const { score_product, score_marketing, score_quality, score_total } = { ...noScores, ...given(result) };
  const star = result.result === "granted" ? result.star_rating : null;
  const scored = {
    case_type: "first" as const,
    decision_number: round.name,
    issuer_level: round.issuer_level,
    issued_on: round.opened_on,
    star_rating: star,
    score_product,
    score_marketing,
    score_quality,
    score_total,
  };
  const change: EntryChange = {
    id: result.entry_id,
    result: result.result,
    star_rating: star,
    score_product,
    score_marketing,
    score_quality,
    score_total: totalOf(scored),
    refusal_reason: result.result === "refused" ? result.refusal_reason : null,
  };
  return { change, refusals: refuseScores(scored) };
}

type Scores = Pick<EntryChange, "score_product" | "score_marketing" | "score_quality" | "score_total">;
const noScores: Scores = {
  score_product: null,
  score_marketing: null,
  score_quality: null,
  score_total: null,
};

function given(result: RecordedResult): Scores {
  if (result.result === "pending") return noScores;
  return {
    score_product: result.score_product ?? null,
    score_marketing: result.score_marketing ?? null,
    score_quality: result.score_quality ?? null,
    score_total: result.score_total ?? null,
  };
}
