import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { restorePiecesStep, validateWriteOffUndoStep, type WriteOffToUndo } from "./steps/restore-pieces";

/** A producer takes a write-off back that was a mistake. */
export const undoWriteOffWorkflow = createWorkflow("lot-undo-write-off", (input: WriteOffToUndo) => {
  const id = validateWriteOffUndoStep(input);
  return new WorkflowResponse(restorePiecesStep(id));
});
