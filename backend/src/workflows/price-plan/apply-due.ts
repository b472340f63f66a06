import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { applyDuePlansStep } from "./steps/apply-due-plans";

/** Makes every planned price whose day has come the retail price, each once, however many ask at once. */
export const applyDuePricesWorkflow = createWorkflow(
  "price-plan-apply-due",
  (input: { today: string }) => new WorkflowResponse(applyDuePlansStep(input)),
);
