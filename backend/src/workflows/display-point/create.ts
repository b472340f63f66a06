import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createDisplayPointStep } from "./steps/create-display-point";
import { type DisplayPointDraft, validateDisplayPointStep } from "./steps/validate-display-point";

/** Puts a place where OCOP goods are sold on the list for shoppers. */
export const createDisplayPointWorkflow = createWorkflow(
  "display-point-create",
  (input: WorkflowData<DisplayPointDraft>) => {
    const id = createDisplayPointStep(validateDisplayPointStep(input));
    return new WorkflowResponse({ display_point_id: id });
  },
);
