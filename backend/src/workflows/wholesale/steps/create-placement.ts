import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type NewPlacement, WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

/** Reserves the order under the company's rules of this moment. @throws MedusaError conflict */
export const createPlacementStep = createStep(
  "create-wholesale-placement",
  async (placement: NewPlacement, { container }) => {
    const id = await container.resolve<WholesaleService>(WHOLESALE_MODULE).reserve(placement);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<WholesaleService>(WHOLESALE_MODULE).deleteWholesalePlacements(id);
  },
);
