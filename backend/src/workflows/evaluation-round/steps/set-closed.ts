import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { EVALUATION_ROUND_MODULE, type EvaluationRoundService } from "../../../modules/evaluation-round";

/** `closed_at` in ISO form; null opens the round again. */
export const setClosedStep = createStep(
  "set-round-closed",
  async ({ round_id, closed_at }: { round_id: string; closed_at: string | null }, { container }) => {
    const service = container.resolve<EvaluationRoundService>(EVALUATION_ROUND_MODULE);
    await service.updateEvaluationRounds({ id: round_id, closed_at: closed_at ? new Date(closed_at) : null });
    return new StepResponse(round_id);
  },
);
