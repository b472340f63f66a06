import type { CaseType, IssuerLevel, StarRating } from "../../contracts/certification";
import type { Day } from "./day";
import type { DatedDecision } from "./standing-on";

/** A decision as it stands on paper, before it is on record. */
export type DecisionToCheck = {
  case_type: CaseType;
  /** Null for a revocation, which ends whatever star is held. */
  star_rating?: StarRating | null;
  decision_number: string;
  issuer_level: IssuerLevel;
  issued_on: Day;
  /** As printed; left out, it follows from the validity of the day. */
  expires_on?: Day | null;
  score_product?: number | null;
  score_marketing?: number | null;
  score_quality?: number | null;
  score_total?: number | null;
  /** Why a star is taken away; only in a revocation. */
  revocation_reason?: string | null;
  /** The clerk's word that it goes on record although rules of its day speak against it. */
  exception_reason?: string | null;
};

/** What the product has on record so far, as far as a further decision is judged by it. */
export type EarlierDecision = DatedDecision & { decision_number: string | null };

/** Why a decision cannot be recorded: the field, the rule, and a message that names it in words. */
export type Refusal = {
  field: keyof DecisionToCheck;
  rule: string;
  message: string;
  /** Whether the decision may still go on record with a stated reason. */
  may_be_excepted: boolean;
};

/** A refusal that a stated reason overcomes: a rule of law or of the programme speaks against it. */
export const breaks = (field: Refusal["field"], rule: string, message: string): Refusal => ({
  field,
  rule,
  message,
  may_be_excepted: true,
});

/** A refusal that nothing overcomes: what is on the paper cannot be so. */
export const impossible = (field: Refusal["field"], rule: string, message: string): Refusal => ({
  field,
  rule,
  message,
  may_be_excepted: false,
});
