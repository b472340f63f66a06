import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { guardRefusal, LOT_MODULE, type LotService, type NewLot } from "../../../modules/lot";
import { takenCode } from "../checked-lot";
import { isTaken } from "../is-taken";

/** Writes changed facts of a lot; the last step, so nothing undoes it. @throws MedusaError conflict */
export const updateLotStep = createStep(
  "update-lot",
  async ({ raw_materials, ...lot }: NewLot & { id: string }, { container }) => {
    const service = container.resolve<LotService>(LOT_MODULE);
    try {
      await service.updateLots({
        ...lot,
        raw_materials: raw_materials as unknown as Record<string, unknown>,
      });
    } catch (error) {
      throw isTaken(error) ? takenCode(lot.code) : guardRefusal(error);
    }
    return new StepResponse(lot.id);
  },
);
