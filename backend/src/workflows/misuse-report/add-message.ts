import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { lockTimes, reportLock } from "./report-lock";
import { updateReportStep } from "./steps/update-report";
import { validateFurtherMessageStep } from "./steps/validate-further-message";

export type FurtherMessage = { id: string; text: string; at: string };

/** The reporter adds one further message while the report is open. */
export const addReportMessageWorkflow = createWorkflow(
  "misuse-report-add-message",
  (input: FurtherMessage) => {
    const key = transform({ input }, ({ input }) => reportLock(input.id));
    acquireLockStep({ key, ...lockTimes });
    const report = validateFurtherMessageStep(input);
    const change = transform({ report, input }, ({ report, input }) => ({
      id: report.id,
      version: report.version + 1,
      moved_by: null,
      further_text: input.text,
      further_at: input.at,
    }));
    updateReportStep(change);
    releaseLockStep({ key });
    return new WorkflowResponse(report);
  },
);
