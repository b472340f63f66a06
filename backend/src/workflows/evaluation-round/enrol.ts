import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockOfRound } from "./lock-of-round";
import { createEntriesStep } from "./steps/create-entries";
import { type Enrolment, validateEnrolmentStep } from "./steps/validate-enrolment";

/** Enters products in a round, all of them or none. */
export const enrolProductsWorkflow = createWorkflow("evaluation-round-enrol", (input: Enrolment) => {
  const key = transform({ input }, ({ input }) => lockOfRound(input.round_id));
  acquireLockStep({ key, timeout: 10, ttl: 60 });
  const entries = validateEnrolmentStep(input);
  const ids = createEntriesStep(entries);
  releaseLockStep({ key });
  return new WorkflowResponse({ entry_ids: ids });
});
