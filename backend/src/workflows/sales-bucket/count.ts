import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { readSoldUnitsStep } from "./steps/read-sold-units";
import { writeSalesBucketsStep } from "./steps/write-sales-buckets";

/**
 * Counts what was sold of every product up to a day and writes the buckets that have changed. Lists are
 * ordered by them; only a changed bucket touches a page.
 */
export const countSalesWorkflow = createWorkflow("sales-bucket-count", (input: { today: string }) => {
  const units = readSoldUnitsStep(input);
  const changed = writeSalesBucketsStep(units);
  return new WorkflowResponse({ changed });
});
