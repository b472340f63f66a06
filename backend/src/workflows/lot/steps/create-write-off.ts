import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewWriteOff } from "../../../contracts/lot";
import { guardRefusal, LOT_MODULE, type LotService } from "../../../modules/lot";

/** Writes pieces off. @throws MedusaError conflict when they were packed meanwhile */
export const createWriteOffStep = createStep(
  "create-lot-write-off",
  async (row: NewWriteOff & { lot_id: string; written_off_on: string }, { container }) => {
    try {
      const { id } = await container.resolve<LotService>(LOT_MODULE).createLotWriteOffs(row);
      return new StepResponse(id);
    } catch (error) {
      throw guardRefusal(error);
    }
  },
);
