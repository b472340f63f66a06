import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LOT_MODULE, type LotService } from "../../../modules/lot";
import { type CheckedLot, takenCode } from "./validate-lot";

const isTaken = (error: unknown): boolean => error instanceof Error && /already exists/i.test(error.message);

/** Writes a lot with its first events. @throws MedusaError conflict when another member took the code at once */
export const createLotStep = createStep(
  "create-lot",
  async ({ events, ...lot }: CheckedLot, { container }) => {
    const service = container.resolve<LotService>(LOT_MODULE);
    try {
      const id = await service.placeLot(lot, events);
      return new StepResponse(id, id);
    } catch (error) {
      throw isTaken(error) ? takenCode(lot.code) : error;
    }
  },
  async (id, { container }) => {
    if (id) await container.resolve<LotService>(LOT_MODULE).deleteLots(id);
  },
);
