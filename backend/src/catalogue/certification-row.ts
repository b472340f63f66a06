import type { IssuerLevel, RecordedException } from "../contracts/certification";
import type { DatedDecision } from "../modules/certification";

/** A stored OcopCertification, as far as the public may see it. */
export type CertificationRow = DatedDecision & {
  product_id: string;
  producer_id: string | null;
  decision_number: string | null;
  issuer_level: IssuerLevel | null;
  place: string | null;
  round: string | null;
  revocation_reason: string | null;
  year_basis: "recognised" | "as_of" | null;
  document_id: string | null;
  exception_reason: string | null;
  exception_rules: RecordedException["rules"] | null;
  is_demonstration: boolean;
  source: string | null;
};

export const certificationFields = [
  "id",
  "product_id",
  "producer_id",
  "star_rating",
  "case_type",
  "decision_number",
  "issuer_level",
  "place",
  "round",
  "issued_on",
  "expires_on",
  "revoked_on",
  "revocation_reason",
  "year",
  "year_basis",
  "document_id",
  "exception_reason",
  "exception_rules",
  "is_demonstration",
  "source",
];
