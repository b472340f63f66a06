import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createWriteOffStep } from "./steps/create-write-off";
import { validateWriteOffStep, type WriteOffToAdd } from "./steps/validate-write-off";

/** A producer takes pieces out of a lot that no order will get: spoiled, sold elsewhere, given as samples. */
export const writeOffWorkflow = createWorkflow("lot-write-off", (input: WriteOffToAdd) => {
  const row = validateWriteOffStep(input);
  return new WorkflowResponse(createWriteOffStep(row));
});
