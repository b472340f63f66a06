import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { LOT_RECALL_EVENT } from "./recall";
import { liftRecallStep, type RecallToLift, validateLiftStep } from "./steps/lift-recall";

/** The office ends a recall, with its reason; whoever had a letter is told by another. */
export const liftRecallWorkflow = createWorkflow("lot-lift-recall", (input: RecallToLift) => {
  const checked = validateLiftStep(input);
  const recall_id = liftRecallStep(checked);
  const data = transform({ recall_id }, ({ recall_id }) => ({ id: recall_id ?? "" }));
  emitEventStep({ eventName: LOT_RECALL_EVENT, data });
  return new WorkflowResponse({ recall_id });
});
