import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockKeysOf } from "./lock-keys-of";
import { putBackCertificationStep } from "./steps/put-back-certification";
import { readWithdrawnStep } from "./steps/read-withdrawn";
import { validateReturnStep } from "./steps/validate-return";

/** Puts a withdrawn decision back on record, if it could still be recorded. */
export const putBackCertificationWorkflow = createWorkflow(
  "certification-put-back",
  (input: { certification_id: string; today: string }) => {
    const row = readWithdrawnStep(input.certification_id);
    const key = transform({ row }, ({ row }) => lockKeysOf([row]));
    acquireLockStep({ key, timeout: 5, ttl: 30 });
    const today = transform({ input }, ({ input }) => input.today);
    validateReturnStep({ row, today });
    const id = putBackCertificationStep(input.certification_id);
    releaseLockStep({ key });
    return new WorkflowResponse({ certification_id: id });
  },
);
