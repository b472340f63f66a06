import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { guardRefusal, LOT_MODULE, type LotService } from "../../../modules/lot";

/** Takes an event away. @throws MedusaError conflict when a piece was packed meanwhile */
export const removeEventStep = createStep("remove-lot-event", async (id: string, { container }) => {
  try {
    await container.resolve<LotService>(LOT_MODULE).softDeleteLotEvents(id);
  } catch (error) {
    throw guardRefusal(error);
  }
  return new StepResponse(id);
});
