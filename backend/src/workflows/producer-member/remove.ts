import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, producerLock } from "../producer/producer-lock";
import { removeMemberStep } from "./steps/remove-member";
import type { Manager } from "./steps/validate-manager";
import { validateMemberChangeStep } from "./steps/validate-member-change";

export type RemoveMember = Manager & { id: string };

/** An owner takes a member out; the desk is shut to her from her next request. */
export const removeMemberWorkflow = createWorkflow("producer-member-remove", (input: RemoveMember) => {
  const key = transform({ input }, ({ input }) => producerLock(input.producer_id));
  acquireLockStep({ key, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, role: null, expected_role: null }));
  const { id } = validateMemberChangeStep(asked);
  removeMemberStep({ id });
  releaseLockStep({ key });
  return new WorkflowResponse({ id });
});
