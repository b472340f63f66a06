import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CaseType, IssuerLevel, StarRating } from "../../../contracts/certification";
import { CERTIFICATION_MODULE, type CertificationService } from "../../../modules/certification";

export type NewCertification = {
  product_id: string;
  producer_id: string | null;
  case_type: CaseType;
  criteria_set: string | null;
  score_total?: number | null;
  star_rating: StarRating;
  decision_number: string | null;
  round: string | null;
  issuer_level: IssuerLevel | null;
  place: string | null;
  issued_on: string | null;
  expires_on: string | null;
  year: number | null;
  year_basis: "recognised" | "as_of" | null;
  source: string | null;
  is_demonstration: boolean;
};

export const createCertificationsStep = createStep(
  "create-certifications",
  async (rows: NewCertification[], { container }) => {
    const service = container.resolve<CertificationService>(CERTIFICATION_MODULE);
    const ids = (await service.createOcopCertifications(rows)).map((row) => row.id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<CertificationService>(CERTIFICATION_MODULE).deleteOcopCertifications(ids);
    }
  },
);
