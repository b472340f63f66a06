import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockKeysOf } from "../certification/lock-keys-of";
import { putOnRecordStep } from "./steps/put-on-record";
import { readTouchedStep } from "./steps/read-touched";
import { type ImportToCommit, validateImportStep } from "./steps/validate-import";

/**
 * Puts a checked import on record, all of it or nothing, in one transaction: what it replaces is withdrawn
 * and what is new is recorded. Everything is judged once more under the locks of all products concerned.
 */
export const commitImportWorkflow = createWorkflow("decision-import-commit", (input: ImportToCommit) => {
  const touched = readTouchedStep(input.import_id);
  const key = transform({ touched }, ({ touched }) => lockKeysOf(touched));
  acquireLockStep({ key, timeout: 30, ttl: 180 });
  const commit = validateImportStep(input);
  putOnRecordStep(commit);
  releaseLockStep({ key });
  return new WorkflowResponse({ import_id: input.import_id });
});
