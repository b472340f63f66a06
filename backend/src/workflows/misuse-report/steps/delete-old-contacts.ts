import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MISUSE_REPORT_MODULE, type MisuseReportService } from "../../../modules/misuse-report";
import { contactUntil } from "../report-terms";

/** Deletes for good. There is no way back, on purpose. Answers how many were deleted. */
export const deleteOldContactsStep = createStep(
  "delete-old-report-contacts",
  async ({ today }: { today: string }, { container }) => {
    const service = container.resolve<MisuseReportService>(MISUSE_REPORT_MODULE);
    const contacts = await service.listReportContacts({}, { select: ["id", "report_id"], take: 10_000 });
    const reports = await service.listMisuseReports(
      { id: contacts.map((contact) => contact.report_id) },
      { select: ["id", "closed_on"], take: 10_000 },
    );
    const old = new Set(
      reports.filter(({ closed_on }) => closed_on && contactUntil(closed_on) < today).map(({ id }) => id),
    );
    const ids = contacts.filter((contact) => old.has(contact.report_id)).map((contact) => contact.id);
    if (ids.length > 0) await service.deleteReportContacts(ids);
    return new StepResponse(ids.length);
  },
);
