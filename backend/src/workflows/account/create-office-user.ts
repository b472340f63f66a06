import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import { type Credentials, registerIdentityStep } from "./steps/register-identity";

export type NewOfficeUser = Credentials & { first_name: string; last_name: string };

/** Opens an account of the OCOP office, for the admin screens. */
export const createOfficeUserWorkflow = createWorkflow(
  "account-create-office-user",
  (input: NewOfficeUser) => {
    const authIdentityId = registerIdentityStep(input);
    const userData = transform({ input }, ({ input }) => ({
      email: input.email,
      first_name: input.first_name,
      last_name: input.last_name,
    }));
    const user = createUserAccountWorkflow.runAsStep({ input: { authIdentityId, userData } });
    return new WorkflowResponse({ user_id: user.id });
  },
);
