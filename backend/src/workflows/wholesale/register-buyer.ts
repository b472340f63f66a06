import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createBuyerStep, type NewBuyer } from "./steps/create-buyer";

/** Registers a wholesale buyer whom the operator has approved already: the company and its members. */
export const registerBuyerWorkflow = createWorkflow("wholesale-register-buyer", (input: NewBuyer) => {
  const buyerId = createBuyerStep(input);
  return new WorkflowResponse({ buyer_id: buyerId });
});
