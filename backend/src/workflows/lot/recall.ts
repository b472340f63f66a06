import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { type LotToRecall, recallLotStep, validateRecallStep } from "./steps/recall-lot";

/** Wakes the sender of letters up; `sweep-recalls` brings what it misses. */
export const LOT_RECALL_EVENT = "lot.recall-changed";

/**
 * Calls a lot back: from this moment it cannot be packed, and every order that got it is on the list. Letters
 * follow from the rows, so that a crash loses none. Calling back twice changes nothing.
 */
export const recallLotWorkflow = createWorkflow("lot-recall", (input: LotToRecall) => {
  const checked = validateRecallStep(input);
  const recall = recallLotStep(checked);
  emitEventStep({ eventName: LOT_RECALL_EVENT, data: { id: recall.recall_id } });
  return new WorkflowResponse(recall);
});
