import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MISUSE_REPORT_MODULE, type MisuseReportService } from "../../../modules/misuse-report";
import { takesMessage } from "../takes-message";

/** @throws MedusaError not_found for an id nobody has; conflict when the report takes no message any more */
export const validateFurtherMessageStep = createStep(
  "validate-further-message",
  async ({ id }: { id: string }, { container }) => {
    const service = container.resolve<MisuseReportService>(MISUSE_REPORT_MODULE);
    const [report] = id ? await service.listMisuseReports({ id }, { take: 1 }) : [];
    if (!report) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy phản ánh này.");
    if (!takesMessage(report)) {
      const message = report.further_text
        ? "Bạn đã gửi thêm một lần rồi. Nếu có điều mới, bạn gửi một phản ánh khác."
        : "Phản ánh này đã đóng. Nếu có điều mới, bạn gửi một phản ánh khác.";
      throw new MedusaError(MedusaError.Types.CONFLICT, message, "no_more_messages");
    }
    return new StepResponse({ id: report.id, version: report.version });
  },
);
