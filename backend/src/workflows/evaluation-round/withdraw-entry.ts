import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockOfRound } from "./lock-of-round";
import { removeEntryStep } from "./steps/remove-entry";
import { type EntryOfRound, validateEntryWithdrawalStep } from "./steps/validate-entry-withdrawal";

/** Takes an entry out of a round: its dossier was withdrawn, or it was entered by mistake. */
export const withdrawEntryWorkflow = createWorkflow(
  "evaluation-round-withdraw-entry",
  (input: EntryOfRound) => {
    const key = transform({ input }, ({ input }) => lockOfRound(input.round_id));
    acquireLockStep({ key, timeout: 10, ttl: 60 });
    const id = validateEntryWithdrawalStep(input);
    removeEntryStep(id);
    releaseLockStep({ key });
    return new WorkflowResponse({ entry_id: id });
  },
);
