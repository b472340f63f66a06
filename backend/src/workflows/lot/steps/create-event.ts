import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewLotEvent } from "../../../contracts/lot";
import { LOT_MODULE, type LotService } from "../../../modules/lot";

/** Adds an event to a lot; the last step, so nothing undoes it. */
export const createEventStep = createStep(
  "create-lot-event",
  async (event: NewLotEvent & { lot_id: string; file_id: string | null }, { container }) => {
    const { id } = await container.resolve<LotService>(LOT_MODULE).createLotEvents(event);
    return new StepResponse(id);
  },
);
