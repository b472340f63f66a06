import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { changeDisplayPointStep } from "./steps/change-display-point";
import { type DisplayPointDraft, validateDisplayPointStep } from "./steps/validate-display-point";

/** Corrects a display point, closes it or opens it again; what a colleague wrote meanwhile stays. */
export const changeDisplayPointWorkflow = createWorkflow(
  "display-point-change",
  (input: WorkflowData<DisplayPointDraft & { id: string }>) => {
    const key = transform({ input }, ({ input }) => `display-point:${input.id}`);
    acquireLockStep({ key, timeout: 10, ttl: 60 });
    const id = changeDisplayPointStep(validateDisplayPointStep(input));
    releaseLockStep({ key });
    return new WorkflowResponse({ display_point_id: id });
  },
);
