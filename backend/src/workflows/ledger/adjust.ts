import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { postEntriesStep } from "./steps/post-entries";
import { type AdjustmentInput, validateAdjustmentStep } from "./steps/validate-adjustment";

/** The operator puts something right that follows from no order, with its reason. A form sent twice is one entry. */
export const adjustLedgerWorkflow = createWorkflow(
  "ledger-adjust",
  (input: WorkflowData<AdjustmentInput>) => {
    const entry = validateAdjustmentStep(input);
    const entries = transform({ entry }, ({ entry }) => [entry]);
    const ids = postEntriesStep(entries);
    return new WorkflowResponse({ entry_ids: ids });
  },
);
