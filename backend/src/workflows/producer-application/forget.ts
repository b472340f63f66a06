import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { APPLICATIONS_LOCK, lockTimes } from "./application-lock";
import { emptyOldApplicationsStep } from "./steps/empty-old-applications";

/** Empties applications whose time is over of all by which a person is known or reached. */
export const forgetApplicationsWorkflow = createWorkflow(
  "producer-application-forget",
  (input: { today: string }) => {
    acquireLockStep({ key: APPLICATIONS_LOCK, ...lockTimes });
    const codes = emptyOldApplicationsStep(input);
    releaseLockStep({ key: APPLICATIONS_LOCK });
    const count = transform({ codes }, ({ codes }) => codes.length);
    return new WorkflowResponse({ count });
  },
);
