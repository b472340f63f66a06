import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { buyerLock, lockTimes } from "./buyer-lock";
import { type BranchWrite, saveBranchStep } from "./steps/save-branch";

/** Adds, changes or closes a place of delivery. */
export const saveBranchWorkflow = createWorkflow("buyer-save-branch", (input: BranchWrite) => {
  const key = transform({ input }, ({ input }) => buyerLock(input.buyer_id));
  acquireLockStep({ key, ...lockTimes });
  const id = saveBranchStep(input);
  releaseLockStep({ key });
  return new WorkflowResponse({ id });
});
