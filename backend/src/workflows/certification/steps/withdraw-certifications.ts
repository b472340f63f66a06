import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationService } from "../../../modules/certification";

type Input = { ids: string[]; reason: string };

/** Takes decisions off the record, all or none; they are kept, with the reason. */
export const withdrawCertificationsStep = createStep(
  "withdraw-certifications",
  async ({ ids, reason }: Input, { container }) => {
    const service = container.resolve<CertificationService>(CERTIFICATION_MODULE);
    const withdrawn = await service.withdraw(ids, reason.normalize("NFC").trim());
    if (withdrawn.length === ids.length) return new StepResponse(withdrawn, withdrawn);
    await service.putBack(withdrawn);
    throw new MedusaError(MedusaError.Types.CONFLICT, "Có quyết định vừa được người khác rút. Hãy tải lại.");
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<CertificationService>(CERTIFICATION_MODULE).putBack(ids);
  },
);
