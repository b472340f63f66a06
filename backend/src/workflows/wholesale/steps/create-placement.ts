import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { WHOLESALE_MODULE, type WholesaleService } from "../../../modules/wholesale";

export type NewPlacement = {
  cart_id: string;
  buyer_id: string;
  buyer_member_id: string;
  po_number: string;
  idempotency_key: string;
};

export const createPlacementStep = createStep(
  "create-wholesale-placement",
  async (placement: NewPlacement, { container }) => {
    const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
    const { id } = await service.createWholesalePlacements(placement);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<WholesaleService>(WHOLESALE_MODULE).deleteWholesalePlacements(id);
  },
);
