import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockKeysOf } from "./lock-keys-of";
import { createCertificationsStep } from "./steps/create-certifications";
import { type DecisionInput, validateDecisionStep } from "./steps/validate-decision";

/**
 * Records one decision about a product, a revocation among them. The day it ends and the criteria set
 * follow from the dated rules; a decision that the rules of its day do not allow is refused with the
 * rule's name, or goes on record with the exception that the clerk states.
 */
export const recordCertificationWorkflow = createWorkflow("certification-record", (input: DecisionInput) => {
  const key = transform({ input }, ({ input }) => lockKeysOf([input]));
  // Seconds: the same decision sent twice at once must not be recorded twice.
  acquireLockStep({ key, timeout: 5, ttl: 30 });
  const row = validateDecisionStep(input);
  const rows = transform({ row }, ({ row }) => [row]);
  const ids = createCertificationsStep(rows);
  releaseLockStep({ key });
  const id = transform({ ids }, ({ ids }) => ids[0] ?? "");
  return new WorkflowResponse({ certification_id: id });
});
