import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NewReport } from "../../contracts/misuse-report";
import { postNoticesWorkflow } from "../notice/post";
import { createReportStep } from "./steps/create-report";
import { keepPhotosStep, type PhotoToKeep } from "./steps/keep-photos";
import { validateReportStep } from "./steps/validate-report";

export type FileReportInput = { report: NewReport; photos: PhotoToKeep[]; today: string };

/** Somebody reports a product or a label; answers the code by which the report is found again. */
export const fileReportWorkflow = createWorkflow("misuse-report-file", (input: FileReportInput) => {
  const subject = validateReportStep(input.report);
  const photo_ids = keepPhotosStep(input.photos);
  const row = transform({ input, subject, photo_ids }, ({ input, subject, photo_ids }) => ({
    ...subject,
    kind: input.report.kind,
    province_code: input.report.province_code,
    commune_code: input.report.commune_code,
    place: input.report.place,
    text: input.report.text,
    photo_ids,
    reported_on: input.today,
    contact: { phone: input.report.phone ?? null, email: input.report.email ?? null },
  }));
  const made = createReportStep(row);
  const news = transform({ made }, ({ made }) => ({
    notices: [
      {
        key: `misuse-report:${made.id}`,
        audience: "office" as const,
        producer_id: null,
        kind: "misuse_report",
        title: `Phản ánh mới ${made.code}`,
        body: `Nơi thấy: ${made.place}.`,
        href: `/reports/${made.id}`,
      },
    ],
  }));
  postNoticesWorkflow.runAsStep({ input: news });
  return new WorkflowResponse(made);
});
