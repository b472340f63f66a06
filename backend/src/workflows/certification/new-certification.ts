import type {
  CaseType,
  IssuerLevel,
  RecordCertification,
  RecordedException,
  StarRating,
} from "../../contracts/certification";
import type { AllowedDecision } from "../../modules/certification";

/** A decision as it goes on record. */
export type NewCertification = {
  product_id: string;
  producer_id: string | null;
  case_type: CaseType;
  criteria_set: string | null;
  score_product?: number | null;
  score_marketing?: number | null;
  score_quality?: number | null;
  score_total?: number | null;
  star_rating: StarRating;
  decision_number: string | null;
  round: string | null;
  issuer_level: IssuerLevel | null;
  place: string | null;
  issued_on: string | null;
  expires_on: string | null;
  revocation_reason?: string | null;
  year: number | null;
  year_basis: "recognised" | "as_of" | null;
  source: string | null;
  document_id?: string | null;
  exception_reason?: string | null;
  exception_rules?: RecordedException["rules"] | null;
  round_id?: string | null;
  import_id?: string | null;
  is_demonstration: boolean;
};

/** Where decisions of one batch come from. */
export type BatchOrigin = { round_id?: string | null; import_id?: string | null; source?: string | null };

/** What goes on record of a decision that the rules of its day allow, or that is excepted. */
export function toNewCertification(
  decision: RecordCertification,
  allowed: AllowedDecision,
  origin: BatchOrigin = {},
): NewCertification {
  const { exception_reason: _, star_rating: __, ...paper } = decision;
  return {
    ...paper,
    star_rating: allowed.star_rating,
    expires_on: allowed.expires_on,
    criteria_set: allowed.criteria_set,
    score_total: allowed.score_total,
    round: paper.round ?? null,
    place: paper.place ?? null,
    revocation_reason: paper.case_type === "revocation" ? paper.revocation_reason : null,
    exception_reason: allowed.exception?.reason ?? null,
    exception_rules: allowed.exception?.rules ?? null,
    year: Number(decision.issued_on.slice(0, 4)),
    year_basis: "recognised",
    source: origin.source ?? null,
    round_id: origin.round_id ?? null,
    import_id: origin.import_id ?? null,
    is_demonstration: decision.decision_number.startsWith("DEMO-"),
  };
}
