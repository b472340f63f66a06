import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { RecallLot } from "../../../contracts/lot";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { findOwnLot, type OwnedLot } from "../own-lot";

export type LotToRecall = OwnedLot & RecallLot & { day: string; by_office: boolean };

/** Any lot of this producer, or for the office any lot at all, may be called back. @throws MedusaError not_found */
export const validateRecallStep = createStep(
  "validate-lot-recall",
  async (input: LotToRecall, { container }) => {
    const { id } = await findOwnLot(container, input);
    const { reason, advice, phone, day, by_office } = input;
    return new StepResponse({ lot_id: id, reason, advice, phone, day, by_office });
  },
);

/** Writes the recall and the orders it concerns; never undone by a later step: the danger is real. */
export const recallLotStep = createStep(
  "recall-lot",
  async (recall: RecallLot & { lot_id: string; day: string; by_office: boolean }, { container }) =>
    new StepResponse(await container.resolve<LotService>(LOT_MODULE).recallLot(recall)),
);
