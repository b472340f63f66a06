import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockOfRound } from "./lock-of-round";
import { setClosedStep } from "./steps/set-closed";
import { validateClosingStep } from "./steps/validate-closing";

/** Closes a round in which nothing is left to do; afterwards nothing in it changes. */
export const closeRoundWorkflow = createWorkflow(
  "evaluation-round-close",
  (input: { round_id: string; closed_at: string }) => {
    const key = transform({ input }, ({ input }) => lockOfRound(input.round_id));
    acquireLockStep({ key, timeout: 10, ttl: 60 });
    validateClosingStep(input.round_id);
    const id = setClosedStep(input);
    releaseLockStep({ key });
    return new WorkflowResponse({ round_id: id });
  },
);
