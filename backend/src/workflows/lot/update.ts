import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes } from "../producer-order/order-lock";
import { updateLotStep } from "./steps/update-lot";
import { type LotToUpdate, validateLotUpdateStep } from "./steps/validate-lot-update";

/** A producer puts the facts of a lot right, as long as nothing of it was packed. */
export const updateLotWorkflow = createWorkflow("lot-update", (input: LotToUpdate) => {
  acquireLockStep({ key: input.id, ...lockTimes });
  const checked = validateLotUpdateStep(input);
  const id = updateLotStep(checked);
  releaseLockStep({ key: input.id });
  return new WorkflowResponse(id);
});
