import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  type ChangeStockInput,
  STOCK_GUARD_MODULE,
  type StockGuardService,
} from "../../../modules/stock-guard";

/**
 * Changes the shelf under the lock that core takes for every change of stock: core reads, adds in memory
 * and writes a literal, so whoever writes beside that lock loses one of the two.
 */
export const changeStockLevelStep = createStep(
  "change-stock-level",
  async (input: ChangeStockInput, { container }) => {
    const service = container.resolve<StockGuardService>(STOCK_GUARD_MODULE);
    const locking = container.resolve(Modules.LOCKING);
    const changed = await locking.execute(input.inventory_item_id, () => service.changeStock(input));
    return new StepResponse(changed);
  },
);
