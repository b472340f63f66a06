import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRICE_CHANGE_MODULE, type PriceChangeService } from "../../../modules/price-change";

/** Runs by itself and is not taken back: what is due is due whoever asked. */
export const applyDuePlansStep = createStep(
  "apply-due-plans",
  async ({ today }: { today: string }, { container }) =>
    new StepResponse(await container.resolve<PriceChangeService>(PRICE_CHANGE_MODULE).applyDuePlans(today)),
);
