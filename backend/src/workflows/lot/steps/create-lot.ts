import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LOT_MODULE, type LotService, type NewEvent, type NewLot } from "../../../modules/lot";
import { takenCode } from "../checked-lot";
import { isTaken } from "../is-taken";

/** Writes a lot with its first events. @throws MedusaError conflict when another member took the code at once */
export const createLotStep = createStep(
  "create-lot",
  async ({ lot, events }: { lot: NewLot; events: NewEvent[] }, { container }) => {
    const service = container.resolve<LotService>(LOT_MODULE);
    try {
      const id = await service.placeLot(lot, events);
      return new StepResponse(id, id);
    } catch (error) {
      throw isTaken(error) ? takenCode(lot.code) : error;
    }
  },
  async (id, { container }) => {
    if (id) await container.resolve<LotService>(LOT_MODULE).deleteLots(id);
  },
);
