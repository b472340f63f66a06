import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockKeysOf } from "./lock-keys-of";
import { createCertificationsStep } from "./steps/create-certifications";
import { type DecisionsInput, validateDecisionsStep } from "./steps/validate-decisions";

/**
 * Records the decisions of a round or of an import, all or none, in one transaction. Each is judged once
 * more under the locks of all products concerned, taken in one order: a row that became a duplicate since
 * it was checked refuses the whole batch. Answers the ids in the order of the decisions.
 */
export const recordManyCertificationsWorkflow = createWorkflow(
  "certification-record-many",
  (input: DecisionsInput) => {
    const key = transform({ input }, ({ input }) => lockKeysOf(input.decisions));
    acquireLockStep({ key, timeout: 20, ttl: 120, executeOnSubWorkflow: true });
    const rows = validateDecisionsStep(input);
    const ids = createCertificationsStep(rows);
    releaseLockStep({ key, executeOnSubWorkflow: true });
    return new WorkflowResponse({ certification_ids: ids });
  },
);
