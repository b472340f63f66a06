import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { env } from "../../env";
import { expiryOf } from "../../modules/producer";
import { linkTokenHash } from "../account/link-token";
import { queueLettersStep } from "../mail/steps/queue-letters";
import { lockTimes, producerLock } from "../producer/producer-lock";
import { invitationLetter } from "./letters";
import { updateInvitationStep } from "./steps/update-invitation";
import { type OwnInvitation, validateOpenInvitationStep } from "./steps/validate-open-invitation";

/** `now` is an ISO instant. Who may ask for it, its caller has made sure of. */
export type ResendInvitation = OwnInvitation & { token: string; now: string };

/** The letter goes out again with a link of its own, for another week; the former link opens no more. */
export const resendInvitationWorkflow = createWorkflow(
  "producer-invitation-resend",
  (input: ResendInvitation) => {
    const key = transform({ input }, ({ input }) => producerLock(input.producer_id));
    acquireLockStep({ key, ...lockTimes });
    const found = validateOpenInvitationStep(input);
    const change = transform({ input, found }, ({ input, found }) => ({
      former: found.former,
      change: {
        id: input.id,
        token_hash: linkTokenHash(input.token),
        sent_count: found.former.sent_count + 1,
        expires_at: expiryOf(new Date(input.now)).toISOString(),
      },
    }));
    updateInvitationStep(change);
    const letters = transform({ input, found, change }, ({ input, found, change: { change } }) => [
      invitationLetter({ ...found, ...change, token: input.token }, env.STOREFRONT_URL),
    ]);
    queueLettersStep(letters);
    releaseLockStep({ key });
    return new WorkflowResponse({ id: input.id });
  },
);
