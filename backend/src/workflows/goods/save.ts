import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type SaveGoodsInput, validateSaveStep } from "./steps/validate-save";
import { writeGoodsStep } from "./steps/write-goods";

/**
 * A member saves her table: prices, plans, tiers, stock and switches of up to 1,000 variants in one
 * transaction. What is right is saved and what is not is told cell by cell; the same request sent again is
 * answered and not done again.
 */
export const saveGoodsWorkflow = createWorkflow("goods-save", (input: SaveGoodsInput) => {
  const save = validateSaveStep(input);
  return new WorkflowResponse(writeGoodsStep(save));
});
