import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ReportKind } from "../../../contracts/misuse-report";
import {
  MISUSE_REPORT_MODULE,
  type MisuseReportService,
  randomReportCode,
} from "../../../modules/misuse-report";
import type { ReportSubject } from "./validate-report";

type NewRow = ReportSubject & {
  kind: ReportKind;
  province_code: string;
  commune_code: string;
  place: string;
  text: string;
  photo_ids: string[];
  reported_on: string;
  contact: { phone: string | null; email: string | null };
};

/** Writes the report; how its reporter can be reached lies in a row apart. */
export const createReportStep = createStep(
  "create-misuse-report",
  async ({ contact, photo_ids, ...row }: NewRow, { container }) => {
    const service = container.resolve<MisuseReportService>(MISUSE_REPORT_MODULE);
    // Of 10¹² codes none turns up twice; if it did, the unique index would refuse the report.
    const code = randomReportCode();
    // A JSON column is typed as an object; a list is one, too.
    const photos = photo_ids as unknown as Record<string, unknown>;
    const { id } = await service.createMisuseReports({ ...row, code, photo_ids: photos });
    if (contact.phone || contact.email) await service.createReportContacts({ report_id: id, ...contact });
    return new StepResponse({ id, code, place: row.place }, id);
  },
  async (id, { container }) => {
    if (!id) return;
    const service = container.resolve<MisuseReportService>(MISUSE_REPORT_MODULE);
    await service.deleteReportContacts({ report_id: id });
    await service.deleteMisuseReports(id);
  },
);
