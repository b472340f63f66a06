import type { CaseType, IssuerLevel, StarRating } from "../../contracts/certification";
import type { DecisionColumn } from "./columns";

/** The facts of a decision as a row states them; null where a cell is empty or its column is not there. */
export type StatedFacts = {
  case_type: CaseType | null;
  star_rating: StarRating | null;
  score_product: number | null;
  score_marketing: number | null;
  score_quality: number | null;
  score_total: number | null;
  decision_number: string | null;
  issued_on: string | null;
  expires_on: string | null;
  issuer_level: IssuerLevel | null;
  round: string | null;
  place: string | null;
  revocation_reason: string | null;
  exception_reason: string | null;
};

/** A row of the file as read: plain JSON, kept with the import so that it can be judged again. */
export type GivenRow = {
  row_number: number;
  record_code: string | null;
  product_code: string | null;
  product: string | null;
  holder: string | null;
  facts: StatedFacts;
  /** Cells that could not be read, by column. */
  faults: Partial<Record<DecisionColumn, string>>;
  /** What such cells say, to be shown. */
  unread: Partial<Record<DecisionColumn, string>>;
};
