import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { postNoticesWorkflow } from "../notice/post";
import { lockTimes, reportLock } from "./report-lock";
import { findToldProducerStep } from "./steps/find-told-producer";
import { updateReportStep } from "./steps/update-report";
import { type OfficeMove, validateReportMoveStep } from "./steps/validate-report-move";

export type TellProducerInput = OfficeMove & { text: string };

/**
 * The office tells a product's producer what was reported: in the office's words, and never by whom.
 * It may be told again, for instance once the report was answered.
 */
export const tellProducerWorkflow = createWorkflow(
  "misuse-report-tell-producer",
  (input: TellProducerInput) => {
    const key = transform({ input }, ({ input }) => reportLock(input.id));
    acquireLockStep({ key, ...lockTimes });
    const asked = transform({ input }, ({ input }) => ({ ...input, verb: null }));
    const report = validateReportMoveStep(asked);
    const told = findToldProducerStep(report);
    const news = transform({ told, report, input }, ({ told, report, input }) => ({
      notices: [
        {
          key: `misuse-report:${report.id}:producer:${report.version}`,
          audience: "producer" as const,
          producer_id: told.producer_id,
          kind: "misuse_report",
          title: `Văn phòng OCOP báo về ${told.product_title}`,
          body: input.text,
          href: null,
        },
      ],
    }));
    postNoticesWorkflow.runAsStep({ input: news });
    const change = transform({ report, input }, ({ report, input }) => ({
      id: report.id,
      version: report.version + 1,
      moved_by: input.user_id,
      told_producer_at: input.at,
      told_producer_text: input.text,
    }));
    updateReportStep(change);
    releaseLockStep({ key });
    return new WorkflowResponse({ id: input.id });
  },
);
