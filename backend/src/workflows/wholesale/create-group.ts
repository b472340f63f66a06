import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createCustomerGroupsWorkflow } from "@medusajs/medusa/core-flows";

/** Creates the customer group whose price list wholesale buyers see. */
export const createBuyerGroupWorkflow = createWorkflow(
  "wholesale-create-group",
  (input: { name: string }) => {
    const groups = createCustomerGroupsWorkflow.runAsStep({ input: { customersData: [input] } });
    const id = transform({ groups }, ({ groups }) => groups[0]?.id ?? "");
    return new WorkflowResponse({ customer_group_id: id });
  },
);
