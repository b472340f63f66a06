import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, reportLock } from "./report-lock";
import { updateReportStep } from "./steps/update-report";
import { type OfficeMove, validateReportMoveStep } from "./steps/validate-report-move";

export type CloseInput = OfficeMove & { today: string };

/** The office closes an answered report; from this day on the time runs after which its contact is deleted. */
export const closeReportWorkflow = createWorkflow("misuse-report-close", (input: CloseInput) => {
  const key = transform({ input }, ({ input }) => reportLock(input.id));
  acquireLockStep({ key, ...lockTimes });
  const asked = transform({ input }, ({ input }) => ({ ...input, verb: "close" as const }));
  const report = validateReportMoveStep(asked);
  const change = transform({ report, input }, ({ report, input }) => ({
    id: report.id,
    state: report.state,
    version: report.version + 1,
    moved_by: input.user_id,
    closed_at: input.at,
    closed_on: input.today,
  }));
  updateReportStep(change);
  releaseLockStep({ key });
  return new WorkflowResponse({ id: input.id });
});
