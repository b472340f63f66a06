import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { MemberRole } from "../../contracts/producer";
import { lockTimes, producerLock } from "../producer/producer-lock";
import { updateRoleStep } from "./steps/update-role";
import type { Manager } from "./steps/validate-manager";
import { validateMemberChangeStep } from "./steps/validate-member-change";

export type ChangeRole = Manager & { id: string; role: MemberRole; expected_role: MemberRole };

/** An owner gives a member another role; it holds from her next request. */
export const changeRoleWorkflow = createWorkflow("producer-member-change-role", (input: ChangeRole) => {
  const key = transform({ input }, ({ input }) => producerLock(input.producer_id));
  acquireLockStep({ key, ...lockTimes });
  const member = validateMemberChangeStep(input);
  const change = transform({ input, member }, ({ input, member }) => ({
    ...{ id: member.id, role: input.role, former: member.role },
  }));
  updateRoleStep(change);
  releaseLockStep({ key });
  return new WorkflowResponse({ id: input.id });
});
