import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { changeDisplayPointStep } from "./steps/change-display-point";
import { type DisplayPointDraft, validateDisplayPointStep } from "./steps/validate-display-point";

/** Corrects a display point, closes it or opens it again. */
export const changeDisplayPointWorkflow = createWorkflow(
  "display-point-change",
  (input: WorkflowData<DisplayPointDraft & { id: string }>) => {
    const id = changeDisplayPointStep(validateDisplayPointStep(input));
    return new WorkflowResponse({ display_point_id: id });
  },
);
