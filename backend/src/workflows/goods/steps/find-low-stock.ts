import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { STOCK_GUARD_MODULE, type StockGuardService } from "../../../modules/stock-guard";
import { lowStockNotice } from "../low-stock-notice";

export const findLowStockStep = createStep(
  "find-low-stock",
  async ({ at }: { at: string }, { container }) => {
    const shelves = await container
      .resolve<StockGuardService>(STOCK_GUARD_MODULE)
      .noteCrossings(new Date(at));
    return new StepResponse({ notices: shelves.map(lowStockNotice) });
  },
);
