import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createReportNoteStep, type NewNote } from "./steps/create-report-note";

/** A clerk notes something about a report for the office alone. */
export const addReportNoteWorkflow = createWorkflow("misuse-report-add-note", (input: NewNote) => {
  const id = createReportNoteStep(input);
  return new WorkflowResponse({ note_id: id });
});
