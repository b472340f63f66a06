import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows";
import { type Credentials, registerIdentityStep } from "./steps/register-identity";

export type NewCustomer = Credentials & { first_name: string; last_name: string; phone: string | null };

/** Opens a shopper's account: the customer and the way to sign in. */
export const createCustomerWorkflow = createWorkflow("account-create-customer", (input: NewCustomer) => {
  const authIdentityId = registerIdentityStep(input);
  const customerData = transform({ input }, ({ input }) => ({
    email: input.email,
    first_name: input.first_name,
    last_name: input.last_name,
    phone: input.phone ?? undefined,
  }));
  const customer = createCustomerAccountWorkflow.runAsStep({ input: { authIdentityId, customerData } });
  return new WorkflowResponse({ customer_id: customer.id });
});
