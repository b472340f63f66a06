import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { tellProducerWorkflow } from "../producer/tell-producer";
import { takenBackNotice } from "./news";
import { moveSettlementStep } from "./steps/move-settlement";
import { type SettlementToMove, validateSettlementMoveStep } from "./steps/validate-move";

/** Approves a settlement, calls it off before it is paid, or says that the bank has sent its money back. */
export const moveSettlementWorkflow = createWorkflow("settlement-move", (input: SettlementToMove) => {
  const checked = validateSettlementMoveStep(input);
  const step = transform({ checked }, ({ checked }) => checked.step);
  const id = moveSettlementStep(step);
  const news = transform({ input, checked }, ({ input, checked }) => ({
    notices: input.verb === "take_back" ? [takenBackNotice(checked.settlement, input.reason)] : [],
  }));
  tellProducerWorkflow.runAsStep({ input: news });
  return new WorkflowResponse({ settlement_id: id });
});
