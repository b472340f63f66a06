import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkGoodsFileStep, type GoodsFile } from "./steps/check-goods-file";

/** Reads a sheet of stock and prices and keeps a report of what each row would do; nothing is saved. */
export const checkGoodsImportWorkflow = createWorkflow(
  "goods-import-check",
  (input: GoodsFile) => new WorkflowResponse(checkGoodsFileStep(input)),
);
