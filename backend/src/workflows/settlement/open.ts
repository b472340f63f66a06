import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { openSettlementsStep } from "./steps/open-settlements";
import { type SettlementsToOpen, validateOpeningStep } from "./steps/validate-opening";

/**
 * Takes what is due up to a day into a settlement, of one producer or of each. Nothing is in two settlements:
 * the database refuses it, whoever else opens at the same moment.
 */
export const openSettlementsWorkflow = createWorkflow("settlement-open", (input: SettlementsToOpen) => {
  const plan = validateOpeningStep(input);
  const opened = openSettlementsStep(plan);
  return new WorkflowResponse(opened);
});
