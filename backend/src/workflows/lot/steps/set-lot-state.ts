import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LOT_MODULE, type LotService } from "../../../modules/lot";

/** Writes the state only where no recall came in between. */
export const setLotStateStep = createStep(
  "set-lot-state",
  async ({ id, state }: { id: string; state: "open" | "closed" }, { container }) => {
    await container
      .resolve<LotService>(LOT_MODULE)
      .updateLots({ selector: { id, state: { $ne: "recalled" } }, data: { state } });
    return new StepResponse(id);
  },
);
