import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { EVALUATION_ROUND_MODULE, type EvaluationRoundService } from "../../../modules/evaluation-round";

/** Soft: the row stays for whoever asks later what became of a dossier. */
export const removeEntryStep = createStep(
  "remove-round-entry",
  async (id: string, { container }) => {
    await container.resolve<EvaluationRoundService>(EVALUATION_ROUND_MODULE).softDeleteRoundEntries([id]);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id)
      await container.resolve<EvaluationRoundService>(EVALUATION_ROUND_MODULE).restoreRoundEntries([id]);
  },
);
