import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { registerIdentityStep } from "../account/steps/register-identity";
import { lockTimes, producerLock } from "./producer-lock";
import { carryAccountsStep } from "./steps/carry-accounts";
import { endSignInStep } from "./steps/end-sign-in";
import { markSignInRenewedStep } from "./steps/mark-sign-in-renewed";
import { type SignInRenewal, validateSignInRenewalStep } from "./steps/validate-sign-in-renewal";

/** `now` is an ISO instant. */
export type RenewSignIn = SignInRenewal & { password: string; now: string };

/**
 * The office gives a member who lost her password a new one. The old password and every session opened with
 * it end at once: the way to sign in is taken away and made anew.
 */
export const renewSignInWorkflow = createWorkflow("producer-renew-sign-in", (input: RenewSignIn) => {
  const key = transform({ input }, ({ input }) => producerLock(input.producer_id));
  acquireLockStep({ key, ...lockTimes });
  const { email } = validateSignInRenewalStep(input);
  const accounts = endSignInStep({ email });
  const auth_identity_id = registerIdentityStep({ email, password: input.password });
  carryAccountsStep({ auth_identity_id, accounts, producer_member_id: input.producer_member_id });
  markSignInRenewedStep({ id: input.producer_member_id, sign_in_renewed_at: input.now });
  releaseLockStep({ key });
  return new WorkflowResponse({ producer_member_id: input.producer_member_id, email });
});
