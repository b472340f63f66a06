import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MISUSE_REPORT_MODULE, type MisuseReportService } from "../../../modules/misuse-report";

export type NewNote = { report_id: string; text: string; author_id: string };

/** @throws MedusaError not_found */
export const createReportNoteStep = createStep(
  "create-report-note",
  async (note: NewNote, { container }) => {
    const service = container.resolve<MisuseReportService>(MISUSE_REPORT_MODULE);
    const found = note.report_id ? await service.listMisuseReports({ id: note.report_id }, { take: 1 }) : [];
    if (found.length === 0) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy phản ánh này.");
    }
    const { id } = await service.createReportNotes(note);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<MisuseReportService>(MISUSE_REPORT_MODULE).deleteReportNotes(id);
  },
);
