import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type CallToMark, markCallStep, validateCallStep } from "./steps/mark-call";

/** A clerk has called a buyer who has no e-mail address, about a recall or its end, or takes the tick back. */
export const markCallWorkflow = createWorkflow("lot-mark-call", (input: CallToMark) => {
  const checked = validateCallStep(input);
  markCallStep(checked);
  return new WorkflowResponse({ id: input.lot_id });
});
