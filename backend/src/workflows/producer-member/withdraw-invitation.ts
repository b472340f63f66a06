import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, producerLock } from "../producer/producer-lock";
import { updateInvitationStep } from "./steps/update-invitation";
import { validateManagerStep } from "./steps/validate-manager";
import { validateOpenInvitationStep } from "./steps/validate-open-invitation";

/** `now` is an ISO instant. */
export type WithdrawInvitation = { producer_id: string; member_id: string; id: string; now: string };

/** An owner takes an invitation back; its link opens no more. */
export const withdrawInvitationWorkflow = createWorkflow(
  "producer-invitation-withdraw",
  (input: WithdrawInvitation) => {
    const key = transform({ input }, ({ input }) => producerLock(input.producer_id));
    acquireLockStep({ key, ...lockTimes });
    validateManagerStep(input);
    const asked = transform({ input }, ({ input: { producer_id, id } }) => ({
      ...{ producer_id, id, expected_count: null },
    }));
    validateOpenInvitationStep(asked);
    const change = transform({ input }, ({ input: { id, now } }) => ({
      change: { id, withdrawn_at: now },
      former: { id, withdrawn_at: null },
    }));
    updateInvitationStep(change);
    releaseLockStep({ key });
    return new WorkflowResponse({ id: input.id });
  },
);
