import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { recordManyCertificationsWorkflow } from "../certification/record-many";
import { lockOfRound } from "./lock-of-round";
import { type IssueInput, validateRoundDecisionStep } from "./steps/validate-round-decision";

/**
 * Issues one decision for many entries of a round, all or none. The certifications carry the round's id,
 * and that is the only trace: an entry has its decision when one on record names its round and product.
 */
export const issueDecisionWorkflow = createWorkflow(
  "evaluation-round-issue-decision",
  (input: IssueInput) => {
    const key = transform({ input }, ({ input }) => lockOfRound(input.round_id));
    acquireLockStep({ key, timeout: 20, ttl: 180 });
    const batch = validateRoundDecisionStep(input);
    const recorded = recordManyCertificationsWorkflow.runAsStep({ input: batch });
    releaseLockStep({ key });
    return new WorkflowResponse(recorded);
  },
);
