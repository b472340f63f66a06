import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createLotStep } from "./steps/create-lot";
import { type LotToCreate, validateLotStep } from "./steps/validate-lot";

/** A producer writes down what was made together, with what went in and what was done to it so far. */
export const createLotWorkflow = createWorkflow("lot-create", (input: LotToCreate) => {
  const checked = validateLotStep(input);
  return new WorkflowResponse(createLotStep(checked));
});
