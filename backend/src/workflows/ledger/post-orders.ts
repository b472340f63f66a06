import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { postEntriesStep } from "./steps/post-entries";
import { validateOrdersStep } from "./steps/validate-orders";

/** Wakes the ledger up; `post-ledger` brings what it misses. */
export const PRODUCER_ORDER_DELIVERED = "producer-order.delivered";

/**
 * Brings the ledger up to what these orders say: sales of parts that are delivered and paid for, and what was
 * taken back of them. Each entry is posted once, however often and by however many processes it is asked.
 */
export const postOrdersWorkflow = createWorkflow(
  "ledger-post-orders",
  (input: WorkflowData<{ order_ids: string[] }>) => {
    const entries = validateOrdersStep(input.order_ids);
    const ids = postEntriesStep(entries);
    return new WorkflowResponse({ entry_ids: ids });
  },
);
