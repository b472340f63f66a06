import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setLotStateStep } from "./steps/set-lot-state";
import { type StateChange, validateStateChangeStep } from "./steps/validate-state-change";

/** A producer closes a lot that is used up or kept back, or opens it again. */
export const setLotStateWorkflow = createWorkflow("lot-set-state", (input: StateChange) => {
  const change = validateStateChangeStep(input);
  return new WorkflowResponse(setLotStateStep(change));
});
