import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATION_MODULE, type CertificationService } from "../../../modules/certification";
import { throwInWords } from "./create-certifications";

/** Puts a withdrawn decision back on record. @throws MedusaError 409 when its paper is there again */
export const putBackCertificationStep = createStep(
  "put-back-certification",
  async (id: string, { container }) => {
    const service = container.resolve<CertificationService>(CERTIFICATION_MODULE);
    await service.putBack([id]).catch(throwInWords);
    return new StepResponse(id);
  },
);
