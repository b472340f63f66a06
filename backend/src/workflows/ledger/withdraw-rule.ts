import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { validateRuleWithdrawalStep, withdrawRuleStep } from "./steps/record-rule";

/** Takes a rule back that has not begun. */
export const withdrawRuleWorkflow = createWorkflow(
  "ledger-withdraw-rule",
  (input: WorkflowData<{ id: string; today: string }>) => {
    const id = validateRuleWithdrawalStep(input);
    withdrawRuleStep(id);
    return new WorkflowResponse({ rule_id: id });
  },
);
