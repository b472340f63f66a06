import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createRoundStep, type NewRound } from "./steps/create-round";
import { validateRoundStep } from "./steps/validate-round";

/** Opens an evaluation round; products are enrolled afterwards. */
export const openRoundWorkflow = createWorkflow(
  "evaluation-round-open",
  (input: NewRound & { today: string }) => {
    const round = validateRoundStep(input);
    const id = createRoundStep(round);
    return new WorkflowResponse({ round_id: id });
  },
);
