import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { OpenRound } from "../../../contracts/evaluation-round";
import { EVALUATION_ROUND_MODULE, type EvaluationRoundService } from "../../../modules/evaluation-round";

export type NewRound = OpenRound;

export const createRoundStep = createStep(
  "create-round",
  async (round: NewRound, { container }) => {
    const service = container.resolve<EvaluationRoundService>(EVALUATION_ROUND_MODULE);
    const { id } = await service.createEvaluationRounds({ ...round, note: round.note ?? null });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id)
      await container.resolve<EvaluationRoundService>(EVALUATION_ROUND_MODULE).deleteEvaluationRounds(id);
  },
);
