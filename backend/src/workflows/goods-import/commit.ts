import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { saveGoodsWorkflow } from "../goods/save";
import { settleImportStep } from "./steps/settle-import";
import { type GoodsCommit, validateCommitStep } from "./steps/validate-commit";

/** Saves a checked import: all of it, or its good rows. A repeated commit is answered and not done again. */
export const commitGoodsImportWorkflow = createWorkflow("goods-import-commit", (input: GoodsCommit) => {
  const save = validateCommitStep(input);
  const answer = saveGoodsWorkflow.runAsStep({ input: save });
  const settling = transform({ input, answer }, ({ input, answer }) => ({ commit: input, answer }));
  return new WorkflowResponse(settleImportStep(settling));
});
