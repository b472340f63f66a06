import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, producerLock } from "../producer/producer-lock";
import { createMemberStep } from "../producer/steps/create-member";
import { openSignInStep } from "./steps/open-sign-in";
import { updateInvitationStep } from "./steps/update-invitation";
import { type Acceptance, validateAcceptanceStep } from "./steps/validate-acceptance";

/** `producer_id` is the invitation's, by which two who open one link come one after the other. */
export type AcceptInvitation = Acceptance & { producer_id: string; name: string };

/** Whoever holds the link of the letter becomes a member, once. */
export const acceptInvitationWorkflow = createWorkflow(
  "producer-invitation-accept",
  (input: AcceptInvitation) => {
    const key = transform({ input }, ({ input }) => producerLock(input.producer_id));
    acquireLockStep({ key, ...lockTimes });
    const invitation = validateAcceptanceStep(input);
    const row = transform({ input, invitation }, ({ input, invitation }) => ({
      ...{ producer_id: invitation.producer_id, email: invitation.email, role: invitation.role },
      ...{ name: input.name, is_demonstration: false },
    }));
    const producer_member_id = createMemberStep(row);
    const signIn = transform({ input, invitation, producer_member_id }, (made) => ({
      ...{ email: made.invitation.email, auth_identity_id: made.invitation.auth_identity_id },
      ...{ password: made.input.password, producer_member_id: made.producer_member_id },
    }));
    openSignInStep(signIn);
    const change = transform({ input, invitation }, ({ input, invitation: { id } }) => ({
      change: { id, accepted_at: input.now },
      former: { id, accepted_at: null },
    }));
    updateInvitationStep(change);
    releaseLockStep({ key });
    const answer = transform({ invitation }, ({ invitation: { email, producer_id } }) => ({
      ...{ email, producer_id },
    }));
    return new WorkflowResponse(answer);
  },
);
