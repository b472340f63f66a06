import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { SubmitPaper } from "../../contracts/producer-paper";
import { keepFileStep } from "../file/steps/keep-file";
import { postNoticesWorkflow } from "../notice/post";
import { lockTimes, producerLock } from "./producer-lock";
import { paperSubmittedNotice } from "./selling-notices";
import { createPapersStep } from "./steps/create-papers";
import { validatePaperStep } from "./steps/validate-paper";

export type SubmitPaperInput = {
  producer_id: string;
  producer_name: string;
  paper: SubmitPaper;
  file: { name: string; base64: string };
  today: string;
};

/** A producer, or the office for it, hands in a paper; it counts for nothing until the office has checked it. */
export const submitPaperWorkflow = createWorkflow("producer-submit-paper", (input: SubmitPaperInput) => {
  const key = transform({ input }, ({ input }) => producerLock(input.producer_id));
  acquireLockStep({ key, ...lockTimes });
  const asked = transform({ input }, ({ input: { producer_id, today, paper } }) => ({
    ...paper,
    producer_id,
    today,
  }));
  validatePaperStep(asked);
  const toKeep = transform({ input }, ({ input: { file, producer_id } }) => ({
    ...file,
    producer_id,
    audience: "office" as const,
  }));
  const file = keepFileStep(toKeep);
  const rows = transform({ input, file }, ({ input: { producer_id, paper, today }, file }) => [
    {
      ...paper,
      producer_id,
      file_id: file.id,
      state: "submitted" as const,
      submitted_on: today,
      checked_by_name: null,
      checked_on: null,
      is_demonstration: false,
    },
  ]);
  const ids = createPapersStep(rows);
  releaseLockStep({ key });
  const news = transform({ input, ids }, ({ input, ids }) => ({
    notices: [paperSubmittedNotice(input, ids[0] ?? "")],
  }));
  postNoticesWorkflow.runAsStep({ input: news });
  const paperId = transform({ ids }, ({ ids }) => ids[0] ?? "");
  return new WorkflowResponse({ paper_id: paperId });
});
