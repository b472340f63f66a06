import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockOfRound } from "./lock-of-round";
import { setClosedStep } from "./steps/set-closed";
import { validateReopeningStep } from "./steps/validate-reopening";

/** Opens a closed round again: it was closed too soon, or a decision of it was withdrawn. */
export const reopenRoundWorkflow = createWorkflow(
  "evaluation-round-reopen",
  (input: { round_id: string }) => {
    const key = transform({ input }, ({ input }) => lockOfRound(input.round_id));
    acquireLockStep({ key, timeout: 10, ttl: 60 });
    validateReopeningStep(input.round_id);
    const change = transform({ input }, ({ input }) => ({ round_id: input.round_id, closed_at: null }));
    const id = setClosedStep(change);
    releaseLockStep({ key });
    return new WorkflowResponse({ round_id: id });
  },
);
