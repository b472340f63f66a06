import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import type { CheckedPicks } from "./validate-picks";

/**
 * Writes down which lots a parcel holds. It is not undone when a later step fails: the pieces are in the
 * parcel, whether or not it could be handed over.
 */
export const placeAllocationsStep = createStep(
  "place-lot-allocations",
  async ({ picks, ...parcel }: CheckedPicks, { container }) => {
    if (picks) await container.resolve<LotService>(LOT_MODULE).placeAllocations({ ...parcel, picks });
    return new StepResponse(picks?.length ?? 0);
  },
);
