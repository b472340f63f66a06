import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockOfRound } from "./lock-of-round";
import { updateEntriesStep } from "./steps/update-entries";
import { type ResultsInput, validateResultsStep } from "./steps/validate-results";

/** Writes down what the council found, for several entries at once: all or none. */
export const recordResultsWorkflow = createWorkflow(
  "evaluation-round-record-results",
  (input: ResultsInput) => {
    const key = transform({ input }, ({ input }) => lockOfRound(input.round_id));
    acquireLockStep({ key, timeout: 10, ttl: 60 });
    const changes = validateResultsStep(input);
    const ids = updateEntriesStep(changes);
    releaseLockStep({ key });
    return new WorkflowResponse({ entry_ids: ids });
  },
);
