import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { markReadStep } from "./steps/mark-read";
import { type ReadNotices, validateReaderStep } from "./steps/validate-reader";

/** Marks one notice read, or without an id all that wait. Reading twice changes nothing. */
export const markNoticesReadWorkflow = createWorkflow(
  "notice-mark-read",
  (input: WorkflowData<ReadNotices>) => {
    const reading = validateReaderStep(input);
    markReadStep(reading);
  },
);
