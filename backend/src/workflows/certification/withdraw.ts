import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockKeysOf } from "./lock-keys-of";
import { readWithdrawalStep, type WithdrawalInput } from "./steps/read-withdrawal";
import { validateWithdrawalStep } from "./steps/validate-withdrawal";
import { withdrawCertificationsStep } from "./steps/withdraw-certifications";

/**
 * Takes a wrongly recorded decision, or all of an import, off the record with a reason. Nothing is edited
 * in silence: the row is kept with its reason and can be put back; the right decision is recorded anew.
 */
export const withdrawCertificationsWorkflow = createWorkflow(
  "certification-withdraw",
  (input: WithdrawalInput) => {
    const rows = readWithdrawalStep(input);
    const key = transform({ rows }, ({ rows }) => lockKeysOf(rows));
    acquireLockStep({ key, timeout: 20, ttl: 120, executeOnSubWorkflow: true });
    validateWithdrawalStep({ withdrawal: input, rows });
    const change = transform({ input, rows }, ({ input, rows }) => ({
      ids: rows.map((row) => row.id),
      reason: input.reason,
    }));
    const ids = withdrawCertificationsStep(change);
    releaseLockStep({ key, executeOnSubWorkflow: true });
    return new WorkflowResponse({ certification_ids: ids });
  },
);
