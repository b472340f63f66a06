import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, proposalLock } from "./proposal-lock";
import { createProposalStep } from "./steps/create-proposal";
import { type ProposalToBegin, validateBeginningStep } from "./steps/validate-beginning";

/** A producer begins to describe a new product. Asked twice with one key, it is the same proposal. */
export const beginProposalWorkflow = createWorkflow("product-proposal-begin", (input: ProposalToBegin) => {
  const key = transform({ input }, ({ input }) => proposalLock(`${input.producer_id}:${input.request_key}`));
  acquireLockStep({ key, ...lockTimes });
  const beginning = validateBeginningStep(input);
  const id = createProposalStep(beginning);
  releaseLockStep({ key });
  return new WorkflowResponse({ proposal_id: id });
});
