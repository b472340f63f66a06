import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationService } from "../../../modules/certification";
import type { NewCertification } from "../../certification/new-certification";
import { throwInWords } from "../../certification/steps/create-certifications";

type Commit = {
  import_id: string;
  committed_at: string;
  decisions: NewCertification[];
  replaced_ids: string[];
};

/** The one transaction of a commit. @throws MedusaError 409 when a colleague committed it meanwhile */
export const putOnRecordStep = createStep(
  "put-import-on-record",
  async ({ committed_at, ...commit }: Commit, { container }) => {
    const service = container.resolve<CertificationService>(CERTIFICATION_MODULE);
    const reason = "Thay bằng bản trong tệp nhập quyết định.";
    const isDone = await service
      .commitImport({ ...commit, reason, committed_at: new Date(committed_at) })
      .catch(throwInWords);
    if (isDone) return new StepResponse(commit.import_id);
    const message = "Đợt nhập này vừa được người khác ghi. Hãy tải lại.";
    throw new MedusaError(MedusaError.Types.CONFLICT, message, "import_state");
  },
);
