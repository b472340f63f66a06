import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { conflict, findOwnLot } from "../own-lot";

export type RecallToLift = { id: string; reason: string; day: string };

/** The lot is recalled at present. @throws MedusaError not_found, conflict */
export const validateLiftStep = createStep(
  "validate-lot-lift",
  async (input: RecallToLift, { container }) => {
    const lot = await findOwnLot(container, { id: input.id, producer_id: null });
    if (lot.state !== "recalled") throw conflict(`Lô ${lot.code} không đang thu hồi.`, "wrong_state");
    return new StepResponse({ lot_id: lot.id, day: input.day, reason: input.reason });
  },
);

export const liftRecallStep = createStep(
  "lift-lot-recall",
  async (lift: { lot_id: string; day: string; reason: string }, { container }) =>
    new StepResponse(await container.resolve<LotService>(LOT_MODULE).liftRecall(lift)),
);
