import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, reportLock } from "./report-lock";
import { updateReportStep } from "./steps/update-report";
import { type OfficeMove, validateReportMoveStep } from "./steps/validate-report-move";

/** The office takes a report up again. The former answer stays to be read until another is given. */
export const reopenReportWorkflow = createWorkflow("misuse-report-reopen", (input: OfficeMove) => {
  const key = transform({ input }, ({ input }) => reportLock(input.id));
  acquireLockStep({ key, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "reopen" as const }));
  const report = validateReportMoveStep(asked);
  const change = transform({ report, input }, ({ report, input }) => ({
    id: report.id,
    state: report.state,
    version: report.version + 1,
    moved_by: input.user_id,
    checking_at: input.at,
    answered_at: null,
    closed_at: null,
    closed_on: null,
  }));
  updateReportStep(change);
  releaseLockStep({ key });
  return new WorkflowResponse({ id: input.id });
});
