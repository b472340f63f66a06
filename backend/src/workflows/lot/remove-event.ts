import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { removeEventStep } from "./steps/remove-event";
import { type EventToRemove, validateEventRemovalStep } from "./steps/validate-event-removal";

/** A producer takes back an event written by mistake, before anything of the lot was packed. */
export const removeLotEventWorkflow = createWorkflow("lot-remove-event", (input: EventToRemove) => {
  const id = validateEventRemovalStep(input);
  return new WorkflowResponse(removeEventStep(id));
});
