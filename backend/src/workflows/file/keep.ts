import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type FileToKeep, keepFileStep } from "./steps/keep-file";

/** Keeps one file as evidence. Whatever refers to it stores its id. */
export const keepFileWorkflow = createWorkflow("file-keep", (input: FileToKeep) => {
  const file = keepFileStep(input);
  return new WorkflowResponse(file);
});
