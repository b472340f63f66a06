import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkFileStep, type FileToCheck } from "./steps/check-file";

/** Reads a sheet of decisions and keeps a report of what each row would do; nothing goes on record. */
export const checkImportWorkflow = createWorkflow("decision-import-check", (input: FileToCheck) => {
  const id = checkFileStep(input);
  return new WorkflowResponse({ import_id: id });
});
