import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type TargetDraft, validateTargetStep } from "./steps/validate-target";
import { writeTargetStep } from "./steps/write-target";

/** Sets a target of a period, or corrects the one of this id. */
export const setTargetWorkflow = createWorkflow(
  "programme-set-target",
  (input: WorkflowData<TargetDraft>) => {
    const id = writeTargetStep(validateTargetStep(input));
    return new WorkflowResponse({ target_id: id });
  },
);
