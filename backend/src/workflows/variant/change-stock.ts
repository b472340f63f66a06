import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { ChangeStock } from "../../contracts/producer";
import type { OwnVariant } from "./read-own-variant";
import { changeStockLevelStep } from "./steps/change-stock-level";
import { validateStockChangeStep } from "./steps/validate-stock-change";

export type ChangeStockWorkflowInput = OwnVariant & { member_id: string; change: ChangeStock };

/** A producer changes what lies on its shelf, by a difference or by a count; the change is written down. */
export const changeStockWorkflow = createWorkflow(
  "variant-change-stock",
  (input: ChangeStockWorkflowInput) => {
    const shelf = validateStockChangeStep(input);
    const change = transform({ input, shelf }, ({ input: { change, ...own }, shelf }) => ({
      ...own,
      ...shelf,
      reason: change.reason,
      change,
    }));
    return new WorkflowResponse(changeStockLevelStep(change));
  },
);
