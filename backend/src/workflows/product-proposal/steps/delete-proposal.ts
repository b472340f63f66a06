import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE, type ListingService } from "../../../modules/listing";

/** Puts a proposal away; undone, it is there again. */
export const deleteProposalStep = createStep(
  "delete-product-proposal",
  async (id: string, { container }) => {
    await container.resolve<ListingService>(LISTING_MODULE).softDeleteProductProposals(id);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<ListingService>(LISTING_MODULE).restoreProductProposals(id);
  },
);
