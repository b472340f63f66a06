import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type MemberChange, WHOLESALE_MODULE, type WholesaleService } from "../../modules/wholesale";

const changeMemberStep = createStep("change-buyer-member", async (change: MemberChange, { container }) => {
  await container.resolve<WholesaleService>(WHOLESALE_MODULE).changeMember(change);
  return new StepResponse(null);
});

/** Changes role and limit of a member, or removes her; never the last owner. */
export const changeBuyerMemberWorkflow = createWorkflow("buyer-change-member", (input: MemberChange) => {
  changeMemberStep(input);
});
