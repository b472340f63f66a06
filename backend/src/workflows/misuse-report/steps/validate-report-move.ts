import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ReportState, ReportVerb } from "../../../contracts/misuse-report";
import {
  MISUSE_REPORT_MODULE,
  type MisuseReportService,
  reportTransition,
  stateWords,
} from "../../../modules/misuse-report";

/** What a clerk asks for: which report, the state of it that she saw, and who she is. */
export type OfficeMove = { id: string; expected_version: number; user_id: string; at: string };

/**
 * Asks whether a verb fits the report as it now stands; `verb` null asks only whether it still stands so.
 * @throws MedusaError not_found; conflict when somebody else moved it meanwhile, or the verb does not fit
 */
export const validateReportMoveStep = createStep(
  "validate-misuse-report-move",
  async (input: OfficeMove & { verb: ReportVerb | null }, { container }) => {
    const service = container.resolve<MisuseReportService>(MISUSE_REPORT_MODULE);
    const [report] = input.id ? await service.listMisuseReports({ id: input.id }, { take: 1 }) : [];
    if (!report) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy phản ánh này.");
    if (report.version !== input.expected_version) {
      const who = report.moved_by ? await emailOf(container, report.moved_by) : null;
      throw changedMeanwhile(report.state, who);
    }
    const outcome = input.verb ? reportTransition(report.state, input.verb) : null;
    if (outcome?.ok === false) {
      throw new MedusaError(MedusaError.Types.CONFLICT, outcome.message, "wrong_state");
    }
    const state: ReportState = outcome?.state ?? report.state;
    return new StepResponse({ id: report.id, version: report.version, state, product_id: report.product_id });
  },
);

const changedMeanwhile = (state: ReportState, who: string | null): MedusaError =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    `${who ?? "Người phản ánh"} vừa thay đổi phản ánh này; nay ${stateWords[state]}. Bạn xem lại rồi làm tiếp.`,
    "changed_meanwhile",
  );

async function emailOf(container: MedusaContainer, userId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "user", fields: ["email"], filters: { id: userId } });
  return data[0]?.email ?? null;
}
