import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows";
import { type Credentials, registerIdentityStep } from "../account/steps/register-identity";
import { createMemberStep, type NewMember } from "./steps/create-member";

/** Lets a person act for a producer: the member's row and the way to sign in. */
export const addProducerMemberWorkflow = createWorkflow(
  "producer-add-member",
  (input: NewMember & Credentials) => {
    const authIdentityId = registerIdentityStep(input);
    const memberId = createMemberStep(input);
    setAuthAppMetadataStep({ authIdentityId, actorType: "producer_member", value: memberId });
    return new WorkflowResponse({ producer_member_id: memberId });
  },
);
