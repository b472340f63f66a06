import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { EntryResult } from "../../../contracts/evaluation-round";
import { EVALUATION_ROUND_MODULE, type EvaluationRoundService } from "../../../modules/evaluation-round";

export type EntryChange = {
  id: string;
  result: EntryResult;
  star_rating: number | null;
  score_product: number | null;
  score_marketing: number | null;
  score_quality: number | null;
  score_total: number | null;
  refusal_reason: string | null;
};

/** One transaction for all entries. */
export const updateEntriesStep = createStep(
  "update-round-entries",
  async (changes: EntryChange[], { container }) => {
    const service = container.resolve<EvaluationRoundService>(EVALUATION_ROUND_MODULE);
    await service.updateRoundEntries(changes);
    return new StepResponse(changes.map((change) => change.id));
  },
);
