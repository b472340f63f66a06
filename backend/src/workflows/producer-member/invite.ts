import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { env } from "../../env";
import { linkTokenHash } from "../account/link-token";
import { queueLettersStep } from "../mail/steps/queue-letters";
import { lockTimes, producerLock } from "../producer/producer-lock";
import { invitationLetter } from "./letters";
import { createInvitationStep } from "./steps/create-invitation";
import { type InvitationToValidate, validateInvitationStep } from "./steps/validate-invitation";

export type InviteMember = InvitationToValidate & { token: string };

/** An owner asks a person by e-mail to act for the producer; the letter has the link. */
export const inviteMemberWorkflow = createWorkflow("producer-member-invite", (input: InviteMember) => {
  const key = transform({ input }, ({ input }) => producerLock(input.producer_id));
  acquireLockStep({ key, ...lockTimes });
  const valid = validateInvitationStep(input);
  const row = transform({ input, valid }, ({ input, valid }) => ({
    ...{ producer_id: input.producer_id, email: input.email, role: input.role, now: input.now },
    token_hash: linkTokenHash(input.token),
    invited_by: valid.asking_id,
    invited_by_name: valid.asking_name,
  }));
  const made = createInvitationStep(row);
  const letters = transform({ input, valid, made }, ({ input, valid, made }) => [
    invitationLetter(
      {
        ...made,
        ...{ email: input.email, role: input.role, token: input.token },
        invited_by_name: valid.asking_name,
        producer_name: valid.producer_name,
      },
      env.STOREFRONT_URL,
    ),
  ]);
  queueLettersStep(letters);
  releaseLockStep({ key });
  return new WorkflowResponse({ id: made.id });
});
