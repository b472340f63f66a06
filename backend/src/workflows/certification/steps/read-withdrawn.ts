import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CaseType, IssuerLevel, StarRating } from "../../../contracts/certification";

export type WithdrawnRow = {
  id: string;
  product_id: string;
  case_type: CaseType;
  star_rating: StarRating;
  decision_number: string | null;
  issuer_level: IssuerLevel | null;
  issued_on: string | null;
  expires_on: string | null;
  score_product: number | null;
  score_marketing: number | null;
  score_quality: number | null;
  score_total: number | null;
  revocation_reason: string | null;
  exception_reason: string | null;
};

const fields = [
  "id",
  "product_id",
  "case_type",
  "star_rating",
  "decision_number",
  "issuer_level",
  "issued_on",
  "expires_on",
  "score_product",
  "score_marketing",
  "score_quality",
  "score_total",
  "revocation_reason",
  "exception_reason",
];

/** A decision that was withdrawn. @throws MedusaError 404 for one that is on record, or unknown */
export const readWithdrawnStep = createStep("read-withdrawn", async (id: string, { container }) => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "ocop_certification",
    fields,
    filters: { id, deleted_at: { $ne: null } },
    withDeleted: true,
  });
  const row = (data as unknown as WithdrawnRow[])[0];
  if (id && row) return new StepResponse(row);
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không tìm thấy quyết định đã rút này.");
});
