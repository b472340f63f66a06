import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createRuleStep, type RuleInput, validateRuleStep } from "./steps/record-rule";

/** A rate from a day to come on: no order that was placed before is touched. */
export const recordRuleWorkflow = createWorkflow("ledger-record-rule", (input: WorkflowData<RuleInput>) => {
  const row = validateRuleStep(input);
  const id = createRuleStep(row);
  return new WorkflowResponse({ rule_id: id });
});
