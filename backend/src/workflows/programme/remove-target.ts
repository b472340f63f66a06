import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { removeTargetStep, validateTargetKnownStep } from "./steps/remove-target";

/** Takes a target off the dashboard. */
export const removeTargetWorkflow = createWorkflow(
  "programme-remove-target",
  (input: WorkflowData<{ id: string }>) => {
    removeTargetStep(validateTargetKnownStep(input));
  },
);
