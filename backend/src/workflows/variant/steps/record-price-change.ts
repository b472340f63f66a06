import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRICE_CHANGE_MODULE, type PriceChangeService } from "../../../modules/price-change";

export type PriceChangeRecord = {
  producer_id: string;
  variant_id: string;
  member_id: string;
  price_before_vnd: number | null;
  price_after_vnd: number;
};

/** Writes down who changed a price; runs last, since its rows are never taken back. */
export const recordPriceChangeStep = createStep(
  "record-price-change",
  async (record: PriceChangeRecord, { container }) => {
    await container.resolve<PriceChangeService>(PRICE_CHANGE_MODULE).createPriceChanges(record);
    return new StepResponse(undefined);
  },
);
