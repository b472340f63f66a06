import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readRound } from "../read-rounds";

/** @throws MedusaError 409 for a round that is not closed */
export const validateReopeningStep = createStep(
  "validate-round-reopening",
  async (id: string, { container }) => {
    const round = await readRound(container, id);
    if (round.closed_at) return new StepResponse(undefined);
    throw new MedusaError(MedusaError.Types.CONFLICT, `“${round.name}” đang mở.`, "round_open");
  },
);
