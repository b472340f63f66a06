import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { RoundCaseType } from "../../../contracts/evaluation-round";
import { EVALUATION_ROUND_MODULE, type EvaluationRoundService } from "../../../modules/evaluation-round";

export type NewEntry = {
  round_id: string;
  entry_number: number;
  product_id: string | null;
  producer_id: string | null;
  product_name: string;
  holder_name: string;
  case_type: RoundCaseType;
  star_before: number | null;
};

export const createEntriesStep = createStep(
  "create-round-entries",
  async (entries: NewEntry[], { container }) => {
    const service = container.resolve<EvaluationRoundService>(EVALUATION_ROUND_MODULE);
    const ids = (await service.createRoundEntries(entries)).map((entry) => entry.id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length)
      await container.resolve<EvaluationRoundService>(EVALUATION_ROUND_MODULE).deleteRoundEntries(ids);
  },
);
