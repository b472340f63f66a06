import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LEDGER_MODULE, type LedgerService, type NewShares } from "../../../modules/ledger";

/** Writes down whose money is whose no longer; nothing where it stands already, or where nothing is said. */
export const placeSharesStep = createStep(
  "place-refund-shares",
  async (shares: NewShares | null, { container }) => {
    const isNew =
      shares !== null && (await container.resolve<LedgerService>(LEDGER_MODULE).placeShares(shares));
    return new StepResponse(isNew);
  },
);
