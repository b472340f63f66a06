import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { linkCustomersToCustomerGroupWorkflow } from "@medusajs/medusa/core-flows";
import { createBuyerStep, type NewBuyer } from "./steps/create-buyer";

/** Registers a wholesale buyer: the company, its members, and their place in its customer group. */
export const registerBuyerWorkflow = createWorkflow("wholesale-register-buyer", (input: NewBuyer) => {
  const buyerId = createBuyerStep(input);
  const group = transform({ input }, ({ input }) => ({
    id: input.customer_group_id,
    add: input.members.map((member) => member.customer_id),
  }));
  linkCustomersToCustomerGroupWorkflow.runAsStep({ input: group });
  return new WorkflowResponse({ buyer_id: buyerId });
});
