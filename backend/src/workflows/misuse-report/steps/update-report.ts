import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ReportState } from "../../../contracts/misuse-report";
import { MISUSE_REPORT_MODULE, type MisuseReportService } from "../../../modules/misuse-report";

/** What a move writes; instants as ISO text, because a workflow hands them on as JSON. */
export type ReportChange = {
  id: string;
  version?: number;
  state?: ReportState;
  moved_by?: string | null;
  answer?: string;
  checking_at?: string | null;
  answered_at?: string | null;
  closed_at?: string | null;
  closed_on?: string | null;
  further_text?: string;
  further_at?: string;
  told_producer_at?: string;
  told_producer_text?: string;
};

const names = [
  "version",
  "state",
  "moved_by",
  "answer",
  "checking_at",
  "answered_at",
  "closed_at",
  "closed_on",
  "further_text",
  "further_at",
  "told_producer_at",
  "told_producer_text",
] as const;

/** Writes the change; undone, the former values stand again. */
export const updateReportStep = createStep(
  "update-misuse-report",
  async (change: ReportChange, { container }) => {
    const service = container.resolve<MisuseReportService>(MISUSE_REPORT_MODULE);
    const row = await service.retrieveMisuseReport(change.id);
    const former = Object.fromEntries(names.map((name) => [name, row[name]]));
    await service.updateMisuseReports({ ...dated(change), id: change.id });
    return new StepResponse(change.id, { id: change.id, ...former });
  },
  async (former, { container }) => {
    if (former) {
      const service = container.resolve<MisuseReportService>(MISUSE_REPORT_MODULE);
      await service.updateMisuseReports({ ...dated(former), id: former.id });
    }
  },
);

/** Instants that travelled as text become instants again. */
const dated = (change: object) =>
  Object.fromEntries(
    Object.entries(change).map(([name, value]) => [
      name,
      name.endsWith("_at") && typeof value === "string" ? new Date(value) : value,
    ]),
  );
