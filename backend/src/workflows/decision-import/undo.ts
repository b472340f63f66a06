import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockKeysOf } from "../certification/lock-keys-of";
import { readWithdrawalStep } from "../certification/steps/read-withdrawal";
import { validateWithdrawalStep } from "../certification/steps/validate-withdrawal";
import { takeOffRecordStep } from "./steps/take-off-record";
import { type ImportToUndo, validateUndoStep } from "./steps/validate-undo";

/** Takes all that an import recorded off the record again, and puts back what it had replaced. */
export const undoImportWorkflow = createWorkflow("decision-import-undo", (input: ImportToUndo) => {
  const withdrawal = validateUndoStep(input);
  const rows = readWithdrawalStep(withdrawal);
  const key = transform({ rows }, ({ rows }) => lockKeysOf(rows));
  acquireLockStep({ key, timeout: 30, ttl: 180 });
  validateWithdrawalStep({ withdrawal, rows });
  takeOffRecordStep(input);
  releaseLockStep({ key });
  return new WorkflowResponse({ import_id: input.import_id });
});
