import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LEDGER_MODULE, type LedgerService, type NewEntry } from "../../../modules/ledger";

/** Posts what is missing. Nothing is taken back: an entry that is right stays right. */
export const postEntriesStep = createStep(
  "post-ledger-entries",
  async (entries: NewEntry[], { container }) => {
    const ids = await container.resolve<LedgerService>(LEDGER_MODULE).post(entries);
    return new StepResponse(ids);
  },
);
