import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { recordTermsStep } from "./steps/record-terms";

/** Makes a core order a wholesale one, inside the completion of its cart. */
export const recordTermsWorkflow = createWorkflow(
  "wholesale-record-terms",
  (input: { order_id: string; cart_id: string }) => new WorkflowResponse(recordTermsStep(input)),
);
