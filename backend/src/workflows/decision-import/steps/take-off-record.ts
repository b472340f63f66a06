import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationService } from "../../../modules/certification";
import { throwInWords } from "../../certification/steps/create-certifications";
import type { ImportToUndo } from "./validate-undo";

/** The one transaction of an undo. @throws MedusaError 409 when a colleague undid it meanwhile */
export const takeOffRecordStep = createStep(
  "take-import-off-record",
  async ({ import_id, reason, undone_at }: ImportToUndo, { container }) => {
    const service = container.resolve<CertificationService>(CERTIFICATION_MODULE);
    const isDone = await service
      .undoImport({ import_id, reason, undone_at: new Date(undone_at) })
      .catch(throwInWords);
    if (isDone) return new StepResponse(import_id);
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "Đợt nhập này vừa được hoàn tác. Hãy tải lại.",
      "import_state",
    );
  },
);
