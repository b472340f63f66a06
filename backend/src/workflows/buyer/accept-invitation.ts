import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { type Acceptance, WHOLESALE_MODULE, type WholesaleService } from "../../modules/wholesale";
import { createCustomerWorkflow } from "../account/create-customer";

export type AcceptInput = Omit<Acceptance, "customer_id"> & {
  /** Signed in, or an account is opened for the invited address. */
  customer_id: string | null;
  email: string;
  password: string | null;
};

const takeInvitationStep = createStep("take-buyer-invitation", async (asked: Acceptance, { container }) => {
  const service = container.resolve<WholesaleService>(WHOLESALE_MODULE);
  return new StepResponse(await service.takeInvitation(asked));
});

/** Makes the holder of an invitation a member; an account is opened where there is none, and taken back when the invitation turns out used. */
export const acceptBuyerInvitationWorkflow = createWorkflow(
  "buyer-accept-invitation",
  (input: AcceptInput) => {
    const account = when("needs-account", { input }, ({ input }) => input.customer_id === null).then(() => {
      const customer = transform({ input }, ({ input }) => ({
        email: input.email,
        password: input.password ?? "",
        first_name: input.name,
        last_name: "",
        phone: null,
      }));
      return createCustomerWorkflow.runAsStep({ input: customer });
    });
    const acceptance = transform({ input, account }, ({ input, account }) => ({
      token_hash: input.token_hash,
      name: input.name,
      now: input.now,
      customer_id: input.customer_id ?? account?.customer_id ?? "",
    }));
    const buyerId = takeInvitationStep(acceptance);
    return new WorkflowResponse({ buyer_id: buyerId });
  },
);
