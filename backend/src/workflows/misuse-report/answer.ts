import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, reportLock } from "./report-lock";
import { updateReportStep } from "./steps/update-report";
import { type OfficeMove, validateReportMoveStep } from "./steps/validate-report-move";

export type AnswerInput = OfficeMove & { answer: string };

/** The office answers a report, or puts its answer right; the reporter reads it by the code. */
export const answerReportWorkflow = createWorkflow("misuse-report-answer", (input: AnswerInput) => {
  const key = transform({ input }, ({ input }) => reportLock(input.id));
  acquireLockStep({ key, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "answer" as const }));
  const report = validateReportMoveStep(asked);
  const change = transform({ report, input }, ({ report, input }) => ({
    id: report.id,
    state: report.state,
    version: report.version + 1,
    moved_by: input.user_id,
    answer: input.answer,
    answered_at: input.at,
  }));
  updateReportStep(change);
  releaseLockStep({ key });
  return new WorkflowResponse({ id: input.id });
});
